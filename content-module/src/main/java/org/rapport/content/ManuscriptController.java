package org.rapport.content;

import java.util.Map;

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

    /// A sheet that says nothing yet becomes no draft.
    @PostMapping("/desk/articles/manuscript")
    Answer create(WritingForm form) {
        var begun = manuscripts.begunOn(form.basis().sheet());
        if (begun.isEmpty() && form.text().isEmpty()) {
            return sheets.state(form.on(null, Map.of()));
        }
        var problems = form.problems();
        return problems.isEmpty()
                ? update(manuscripts.begin(form.text(), form.basis()).value(), form)
                : sheets.state(form.on(begun.orElse(null), problems));
    }

    @PostMapping("/desk/articles/{id}/manuscript")
    Answer update(@PathVariable long id, WritingForm form) {
        var problems = form.problems();
        return manuscripts.find(new ArticleId(id)).<Answer>map(standing -> problems.isEmpty()
                ? sheets.save(standing, form)
                : sheets.state(form.on(standing, problems))).orElseGet(Missing::unknown);
    }

    /// Goes back to what readers see. What was thrown away stays among the revisions.
    @PostMapping("/desk/articles/{id}/manuscript/removal")
    Answer destroy(@PathVariable long id, WritingForm form) {
        return sheets.take(new ArticleId(id), form, WritingForm::problems,
                (article, typed, basis) -> manuscripts.discard(article, typed));
    }
}
