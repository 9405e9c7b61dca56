package org.rapport.content;

import gg.jte.Content;
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
import org.rapport.content.prose.Prose;

/// Shows what is on the sheet as readers would see it, beside the text or as a page; nothing is kept.
@Controller
class PreviewController {
    private final Manuscripts manuscripts;
    private final Typesetter typesetter;
    private final Proofreader proofreader;
    private final Site site;
    private final Messages messages;

    PreviewController(Manuscripts manuscripts, Typesetter typesetter, Proofreader proofreader, Site site,
            Messages messages) {
        this.manuscripts = manuscripts;
        this.typesetter = typesetter;
        this.proofreader = proofreader;
        this.site = site;
        this.messages = messages;
    }

    @PostMapping(Sheets.SHELF + "/preview")
    Answer create(@PathVariable String shelf, WritingForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return shown(form.text().unpublished(Genre.on(shelf)), htmx != null);
    }

    @PostMapping(Sheets.SHELF + "/{id}/preview")
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
        var set = typesetter.set(article);
        var content = Pages.templates().preview(messages, proofreader.read(article, set),
                text(named(article), set));
        return beside ? new Fragment(content) : Page.of(article.title(), content).ahead();
    }

    private Content text(Article article, Typesetter.Typeset set) {
        return switch (article.genre()) {
            case ARTICLE -> Pages.templates().article(site, messages, article, Prose.of(set.text()), set.cited().list(),
                    nothing -> {}, nothing -> {}, nothing -> {}, nothing -> {});
            case PAGE -> Pages.templates().standingPage(messages, article, PageText.of(set.text()), set.cited().list());
        };
    }
}
