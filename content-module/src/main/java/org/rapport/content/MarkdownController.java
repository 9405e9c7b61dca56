package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The Markdown that an imported article's HTML becomes, if its owner wants it. Readers see it once it is published.
@Controller
class MarkdownController {
    private final Manuscripts manuscripts;
    private final Sheets sheets;

    MarkdownController(Manuscripts manuscripts, Sheets sheets) {
        this.manuscripts = manuscripts;
        this.sheets = sheets;
    }

    @PostMapping("/desk/articles/{id}/markdown")
    Answer create(@PathVariable long id, WritingForm form) {
        return manuscripts.find(new ArticleId(id)).map(form::or).map(wish -> sheets.take(new ArticleId(id), wish,
                wish.problems(), manuscripts::turn, MarkdownController::sheetOf)).orElseGet(Missing::unknown);
    }

    /// Takes it back. What was typed since stays among the revisions.
    @PostMapping("/desk/articles/{id}/markdown/removal")
    Answer destroy(@PathVariable long id, WritingForm form) {
        return manuscripts.find(new ArticleId(id)).<Answer>map(standing -> {
            var problems = form.problems();
            if (!problems.isEmpty()) {
                return new Refused(sheets.show(form.on(standing, problems)));
            }
            manuscripts.turnBack(standing.id(), form.or(standing).text(standing));
            return sheetOf(standing);
        }).orElseGet(Missing::unknown);
    }

    private static Answer sheetOf(Manuscript manuscript) {
        return new SeeOther(manuscript.path());
    }
}
