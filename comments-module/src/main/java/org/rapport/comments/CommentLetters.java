package org.rapport.comments;

import java.util.Optional;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.Origin;
import org.rapport.api.Site;
import org.rapport.comments.Comment.State;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Writes to whom somebody answered, and to the owner where somebody may be in danger. A letter tells where to read, never
/// what was said: it cannot be taken back, and stands on telephones that others see.
@Component
class CommentLetters {
    private final CommentTable comments;
    private final Subscribers subscribers;
    private final WriterTable writers;
    private final FateTable fates;
    private final Articles articles;
    private final Mail mail;
    private final Site site;
    private final Messages messages;

    CommentLetters(CommentTable comments, Subscribers subscribers, WriterTable writers, FateTable fates,
            Articles articles, Mail mail, Site site, Messages messages) {
        this.comments = comments;
        this.subscribers = subscribers;
        this.writers = writers;
        this.fates = fates;
        this.articles = articles;
        this.mail = mail;
        this.site = site;
        this.messages = messages;
    }

    @ApplicationModuleListener(id = "comments.letters.received")
    void on(CommentReceived received) {
        if (received.origin() == Origin.HERE) {
            comments.find(received.comment()).ifPresent(this::write);
        }
    }

    @ApplicationModuleListener(id = "comments.letters.approved")
    void on(CommentApproved approved) {
        comments.find(approved.comment()).ifPresent(this::write);
        writers.of(approved.comment()).ifPresent(subscribers::askAtLast);
    }

    @ApplicationModuleListener(id = "comments.letters.revised")
    void on(CommentRevised revised) {
        comments.find(revised.comment()).ifPresent(this::write);
    }

    @ApplicationModuleListener(id = "comments.letters.confidence")
    void on(ConfidenceChanged changed) {
        comments.find(changed.comment()).ifPresent(this::write);
        writers.of(changed.comment()).ifPresent(subscribers::askAtLast);
    }

    /// What was answered before she said yes.
    @ApplicationModuleListener(id = "comments.letters.wanted")
    void on(LettersWanted wanted) {
        comments.answersSinceAsked(wanted.writer()).forEach(this::write);
    }

    private void write(Comment comment) {
        if (comment.state() == State.HELD && fates.isUrgent(comment.id())) {
            mail.tellOwner("comments/urgent/" + comment.id().value(), messages.say("comments.mail.urgent.subject"),
                    messages.say("comments.mail.urgent.words",
                            site.absolute("/desk/comments/" + comment.id().value())));
        }
        var parent = comment.parent();
        var isAnswer = comment.appears() || comment.state() == State.READ && comment.byOwner();
        if (isAnswer && parent != null) {
            subscribers.waitingFor(parent).filter(subscriber -> !isBy(subscriber, comment))
                    .ifPresent(subscriber -> articles.find(comment.article())
                            .filter(article -> article.isPublic() || comment.state() == State.READ)
                            .ifPresent(article -> mail.send(letter(subscriber, comment, article))));
        }
    }

    private boolean isBy(Subscriber subscriber, Comment comment) {
        return writers.of(comment.id()).filter(writer -> writers.same(writer.id()).stream()
                .anyMatch(it -> it.id().equals(subscriber.writer()))).isPresent();
    }

    /// What was said in confidence is answered on the private page of who said it.
    private String place(Comment answer) {
        return Optional.ofNullable(answer.parent()).filter(it -> answer.state() == State.READ).flatMap(writers::of)
                .map(Writer::address).orElseGet(answer::path);
    }

    /// Whatever somebody calls herself does not go into others' mailboxes.
    private String name(Comment answer) {
        return answer.byOwner() ? answer.author() : messages.say("comments.comment.somebody");
    }

    private Letter letter(Subscriber subscriber, Comment answer, Article article) {
        return new Letter("comments/answer/" + answer.id().value(), subscriber.address(),
                messages.say("comments.mail.answer.subject", site.title()),
                messages.say("comments.mail.answer.words", name(answer), article.title(),
                        site.absolute(place(answer)), site.absolute(subscriber.path())),
                subscriber.leave());
    }
}
