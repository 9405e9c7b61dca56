package org.rapport.content;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.content.citations.References;
import org.rapport.content.media.Pictures;
import org.rapport.content.prose.Prose;

/// Shows what is on the sheet as readers would see it, beside the text or as a page; nothing is kept.
@Controller
class PreviewController {
    private final Manuscripts manuscripts;
    private final Pictures pictures;
    private final References references;
    private final Site site;
    private final Messages messages;

    PreviewController(Manuscripts manuscripts, Pictures pictures, References references, Site site,
            Messages messages) {
        this.manuscripts = manuscripts;
        this.pictures = pictures;
        this.references = references;
        this.site = site;
        this.messages = messages;
    }

    @PostMapping("/desk/articles/preview")
    Answer create(WritingForm form, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return shown(form.text().unpublished(), htmx != null);
    }

    @PostMapping("/desk/articles/{id}/preview")
    Answer update(@PathVariable long id, WritingForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return manuscripts.find(new ArticleId(id))
                .map(standing -> shown(standing.article().saying(form.text(standing)), htmx != null))
                .orElseGet(Missing::unknown);
    }

    /// Nobody sees a page without a title, and nobody hears one.
    private Article named(Article article) {
        return article.title().isEmpty()
                ? article.saying(ArticleText.of(article).titled(messages.say("content.untitled")))
                : article;
    }

    private Answer shown(Article article, boolean beside) {
        var text = Markup.text(article.body(), article.format());
        pictures.show(text);
        var cited = references.show(text);
        var content = Pages.templates().preview(messages, cited.unknown(), Pages.templates().article(site, messages,
                named(article), Prose.of(text), cited.list(), nothing -> {}, nothing -> {}, nothing -> {}));
        return beside ? new Fragment(content) : Page.of(article.title(), content);
    }
}
