package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

/// Shows an article to readers, or takes it back from them. What stands on the sheet is saved with it: nobody has to
/// think of that first.
@Controller
class PublicationController {
    private final Manuscripts manuscripts;
    private final Sheets sheets;

    PublicationController(Manuscripts manuscripts, Sheets sheets) {
        this.manuscripts = manuscripts;
        this.sheets = sheets;
    }

    @PostMapping(Sheets.SHELF + "/publication")
    Answer create(@PathVariable String shelf, WritingForm form) {
        return sheets.begin(Genre.on(shelf), form, WritingForm::publicationProblems, manuscripts::publish,
                PublicationController::shown);
    }

    @PostMapping(Sheets.SHELF + "/{id}/publication")
    Answer publish(@PathVariable long id, WritingForm form) {
        return sheets.take(new ArticleId(id), form, WritingForm::publicationProblems, manuscripts::publish,
                PublicationController::shown);
    }

    private static Answer shown(Manuscript manuscript) {
        return new SeeOther(manuscript.article().path());
    }

    /// Takes it back first, whatever else is wrong.
    @PostMapping(Sheets.SHELF + "/{id}/withdrawal")
    Answer withdraw(@PathVariable long id, WritingForm form) {
        manuscripts.withdraw(new ArticleId(id));
        return sheets.take(new ArticleId(id), form, WritingForm::problems, manuscripts::save,
                Sheets.telling("content.desk.withdrawn.done"));
    }
}
