package org.rapport.comments;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Conversations beyond what stands below an article, and the addresses of comments.
@Controller
class ConversationController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Readings readings;
    private final Policies policies;
    private final Articles articles;
    private final Site site;
    private final Messages messages;

    ConversationController(Readings readings, Policies policies, Articles articles, Site site, Messages messages) {
        this.readings = readings;
        this.policies = policies;
        this.articles = articles;
        this.site = site;
        this.messages = messages;
    }

    /// Where a refused form stood, for who asks for that address again.
    @GetMapping("/articles/{slug}/comments")
    Answer index(@PathVariable String slug) {
        return articles.at("/articles/" + slug).<Answer>map(article -> new SeeOther(article.path() + "#conversation"))
                .orElseGet(Missing::unknown);
    }

    @GetMapping("/articles/{slug}/comments/{number:\\d{1,6}}")
    Answer show(@PathVariable String slug, @PathVariable int number) {
        return articles.at("/articles/" + slug)
                .map(article -> number == 1 || !article.path().equals("/articles/" + slug)
                        ? new Moved(Readings.part(article, number))
                        : part(article, number))
                .orElseGet(Missing::unknown);
    }

    private Answer part(Article article, int number) {
        var reading = number < 1 ? null : readings.of(article.id(), number);
        if (reading == null || reading.talks().isEmpty()) {
            return Missing.unknown();
        }
        var isOpen = policies.prospect(article, null) != Prospect.CLOSED;
        return Page.of(messages.say("comments.conversation.part", number, article.title()),
                TEMPLATES.part(site, messages, article, reading, isOpen))
                .tagged(Articles.tag(article.id()), Comments.tag(article.id()), Policies.TAG);
    }

    /// Leads to where the comment stands now.
    @GetMapping("/comments/{id:\\d{1,18}}")
    Answer find(@PathVariable long id) {
        return readings.place(new CommentId(id)).<Answer>map(SeeOther::new).orElseGet(Missing::unknown);
    }
}
