package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

/// What was said under an article, the form to say something, and who mentioned it elsewhere.
@Component
@Order(100)
class Conversation implements ArticleFooter {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Readings readings;
    private final Linkbacks linkbacks;
    private final Policies policies;
    private final Subscribers subscribers;
    private final Site site;
    private final Messages messages;

    Conversation(Readings readings, Linkbacks linkbacks, Policies policies, Subscribers subscribers, Site site,
            Messages messages) {
        this.readings = readings;
        this.linkbacks = linkbacks;
        this.policies = policies;
        this.subscribers = subscribers;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public Part under(Article article) {
        var form = CommentForm.empty(article, policies.prospect(article, null), subscribers.untyped());
        return Part.of(TEMPLATES.conversation(site, messages, article, readings.of(article.id(), 1), form,
                linkbacks.of(article.id())), Comments.tag(article.id()), Policies.TAG);
    }
}
