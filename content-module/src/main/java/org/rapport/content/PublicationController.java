package org.rapport.content;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

/// Shows an article to readers, or takes it back from them. What stands on the sheet is saved with it: nobody has to
/// think of that first. Where readers would see less than she may think, she is asked once.
@Controller
class PublicationController {
    private final Manuscripts manuscripts;
    private final Proofreader proofreader;
    private final Sheets sheets;

    PublicationController(Manuscripts manuscripts, Proofreader proofreader, Sheets sheets) {
        this.manuscripts = manuscripts;
        this.proofreader = proofreader;
        this.sheets = sheets;
    }

    @PostMapping(Sheets.SHELF + "/publication")
    Answer create(@PathVariable String shelf, WritingForm form,
            @RequestParam(required = false) @Nullable String anyway) {
        return sheets.begin(Genre.on(shelf), form, WritingForm::publicationProblems, taking(anyway != null),
                PublicationController::shown);
    }

    @PostMapping(Sheets.SHELF + "/{id}/publication")
    Answer publish(@PathVariable long id, WritingForm form,
            @RequestParam(required = false) @Nullable String anyway) {
        return sheets.take(new ArticleId(id), form, WritingForm::publicationProblems, taking(anyway != null),
                PublicationController::shown);
    }

    private Sheets.Taking taking(boolean anyway) {
        return (id, text, basis) -> anyway || isClean(id, text)
                ? manuscripts.publish(id, text, basis)
                : manuscripts.save(id, text, basis);
    }

    private boolean isClean(ArticleId id, ArticleText text) {
        return manuscripts.find(id).map(standing -> proofreader.read(standing, text))
                .filter(Remarks::isWorthAsking).isEmpty();
    }

    private static Answer shown(Manuscript manuscript) {
        return new SeeOther(manuscript.isAhead() || !manuscript.article().isPublic()
                ? manuscript.path() + "?publication"
                : manuscript.article().path());
    }

    /// Takes it back first, whatever else is wrong.
    @PostMapping(Sheets.SHELF + "/{id}/withdrawal")
    Answer withdraw(@PathVariable long id, WritingForm form) {
        manuscripts.withdraw(new ArticleId(id));
        return sheets.take(new ArticleId(id), form, WritingForm::problems, manuscripts::save,
                Sheets.telling("content.desk.withdrawn.done"));
    }
}
