package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;

/// Puts the words of a revision back on the sheet. Readers see them once they are published.
@Controller
class RestorationController {
    private final Manuscripts manuscripts;
    private final Revisions revisions;

    RestorationController(Manuscripts manuscripts, Revisions revisions) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
    }

    @PostMapping(Sheets.SHELF + "/{id}/revisions/{revision}/restoration")
    Answer create(@PathVariable long id, @PathVariable long revision) {
        return revisions.find(new ArticleId(id), new RevisionId(revision)).map(found -> {
            manuscripts.restore(found.article(), found);
            return manuscripts.find(found.article()).map(Sheets.telling("content.revisions.restored"))
                    .orElseGet(Missing::unknown);
        }).orElseGet(Missing::unknown);
    }
}
