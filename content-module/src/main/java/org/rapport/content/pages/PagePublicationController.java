package org.rapport.content.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;

/// Shows a standing page to readers, or takes it back from them. What stands on the sheet is kept with it.
@Controller
class PagePublicationController {
    private final SitePages pages;
    private final PageSheets sheets;

    PagePublicationController(SitePages pages, PageSheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @PostMapping("/desk/pages/publication")
    Answer create(PageForm form) {
        return sheets.draft(form, form.publicationProblems(), this::publish);
    }

    @PostMapping("/desk/pages/{id}/publication")
    Answer publish(@PathVariable long id, PageForm form) {
        return pages.find(new SitePageId(id))
                .map(page -> sheets.keep(page, form, form.publicationProblems(), this::publish))
                .orElseGet(Missing::unknown);
    }

    private Answer publish(SitePageId id) {
        pages.publish(id);
        return pages.find(id).<Answer>map(page -> new SeeOther(page.path())).orElseGet(Missing::unknown);
    }

    /// Takes it back first, whatever else is wrong.
    @PostMapping("/desk/pages/{id}/withdrawal")
    Answer withdraw(@PathVariable long id, PageForm form) {
        pages.withdraw(new SitePageId(id));
        return pages.find(new SitePageId(id))
                .map(page -> sheets.keep(page, form, form.problems(), PageWritingController::sheet))
                .orElseGet(Missing::unknown);
    }
}
