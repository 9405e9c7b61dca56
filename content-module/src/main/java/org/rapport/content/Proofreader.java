package org.rapport.content;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.content.Typesetter.Typeset;
import org.rapport.content.practice.FactPart;
import org.rapport.content.practice.FactParts;

/// Reads an article before readers do.
@Component
class Proofreader {
    private final Typesetter typesetter;
    private final Site site;
    private final Messages messages;

    Proofreader(Typesetter typesetter, Site site, Messages messages) {
        this.typesetter = typesetter;
        this.site = site;
        this.messages = messages;
    }

    /// What is to be said of `text` before it goes out, and was not said of what readers see now.
    Remarks read(Manuscript standing, ArticleText text) {
        var remarks = read(standing.article().saying(text));
        return standing.article().isPublic() ? remarks.beyond(read(standing.article())) : remarks;
    }

    private Remarks read(Article article) {
        return read(article, typesetter.set(article));
    }

    Remarks read(Article article, Typeset set) {
        return new Remarks(set.cited().unknown(), untold(article), Markup.strayNotes(article), set.wordless());
    }

    private List<FactPart> untold(Article article) {
        return article.genre() == Genre.PAGE
                ? FactParts.untold(article.body(), site.practice(), messages)
                : List.of();
    }
}
