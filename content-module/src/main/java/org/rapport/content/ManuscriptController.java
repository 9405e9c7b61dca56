package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;

/// What stands on a sheet: saved by the sheet itself while its writer goes on, or thrown away.
@Controller
class ManuscriptController {
    private final Manuscripts manuscripts;
    private final Sheets sheets;

    ManuscriptController(Manuscripts manuscripts, Sheets sheets) {
        this.manuscripts = manuscripts;
        this.sheets = sheets;
    }

    @PostMapping(Sheets.SHELF + "/manuscript")
    Answer create(@PathVariable String shelf, WritingForm form) {
        return sheets.save(Genre.on(shelf), form);
    }

    @PostMapping(Sheets.SHELF + "/{id}/manuscript")
    Answer update(@PathVariable long id, WritingForm form) {
        return sheets.save(new ArticleId(id), form).<Answer>map(saved -> saved).orElseGet(Missing::unknown);
    }

    /// Goes back to what readers see. What was thrown away stays among the revisions.
    @PostMapping(Sheets.SHELF + "/{id}/manuscript/removal")
    Answer destroy(@PathVariable long id, WritingForm form) {
        return sheets.take(new ArticleId(id), form, WritingForm::problems,
                (article, typed, basis) -> manuscripts.discard(article, typed));
    }
}
