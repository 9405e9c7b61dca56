package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Mail;
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
    private final Mail mail;
    private final Site site;
    private final Messages messages;

    Conversation(Readings readings, Linkbacks linkbacks, Policies policies, Mail mail, Site site, Messages messages) {
        this.readings = readings;
        this.linkbacks = linkbacks;
        this.policies = policies;
        this.mail = mail;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public Part under(Article article) {
        var form = CommentForm.empty(article, policies.prospect(article, null), mail.isOn() ? "" : null);
        return Part.of(TEMPLATES.conversation(site, messages, article, readings.of(article.id(), 1), form,
                linkbacks.of(article.id())), Comments.tag(article.id()), Policies.TAG);
    }
}
