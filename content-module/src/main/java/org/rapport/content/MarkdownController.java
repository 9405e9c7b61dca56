package org.rapport.content;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;

/// The Markdown that an imported article's HTML becomes, if its owner wants it. Readers see it once it is published.
@Controller
class MarkdownController {
    private final Manuscripts manuscripts;
    private final Sheets sheets;

    MarkdownController(Manuscripts manuscripts, Sheets sheets) {
        this.manuscripts = manuscripts;
        this.sheets = sheets;
    }

    @PostMapping(Sheets.SHELF + "/{id}/markdown")
    Answer create(@PathVariable long id, WritingForm form) {
        return sheets.take(new ArticleId(id), form, WritingForm::problems, manuscripts::turn);
    }

    /// Takes it back. What was typed since stays among the revisions.
    @PostMapping(Sheets.SHELF + "/{id}/markdown/removal")
    Answer destroy(@PathVariable long id, WritingForm form) {
        return sheets.take(new ArticleId(id), form, WritingForm::problems,
                (article, typed, basis) -> manuscripts.turnBack(article, typed));
    }
}
