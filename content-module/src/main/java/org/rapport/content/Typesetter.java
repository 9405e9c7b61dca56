package org.rapport.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.content.citations.Cited;
import org.rapport.content.citations.References;
import org.rapport.content.media.Pictures;
import org.rapport.content.practice.FactParts;

/// Makes of what somebody wrote what readers see: sanitised, on a page with the practice's facts as they are now, with
/// its pictures, and with its marks leading to their sources.
@Component
class Typesetter {
    private final Pictures pictures;
    private final References references;
    private final Site site;
    private final Messages messages;

    Typesetter(Pictures pictures, References references, Site site, Messages messages) {
        this.pictures = pictures;
        this.references = references;
        this.site = site;
        this.messages = messages;
    }

    /// @param wordless pictures of which nobody said what they show
    /// @param tags what a page with this text depends on
    record Typeset(Document text, Cited cited, List<String> wordless, Set<CacheTag> tags) {}

    Typeset set(Article article) {
        var text = words(article);
        var shown = pictures.show(text);
        var tags = new HashSet<>(shown.tags());
        var cited = references.show(text);
        tags.addAll(cited.tags());
        tags.add(Articles.tag(article.id()));
        return new Typeset(text, cited, shown.wordless(), tags);
    }

    /// The same without pictures and sources of this house.
    Document words(Article article) {
        var text = Markup.text(article.body(), article.format());
        text.select("details > summary:not(:has(*))").stream().filter(summary -> !summary.hasText())
                .forEach(summary -> summary.text(messages.say("content.desk.tool.fold.words")));
        if (article.genre() == Genre.PAGE) {
            FactParts.fill(text, site.practice(), messages, site.language());
        }
        return text;
    }
}
