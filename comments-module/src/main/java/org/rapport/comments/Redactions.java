package org.rapport.comments;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.page.CacheTags;

/// The owner leaves words out of comments, for good. A mark that everybody sees stands in their place, and the comment
/// stays where it was.
@Component
class Redactions {
    private final CommentTable comments;
    private final FateTable fates;
    private final ReportTable reports;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Messages messages;
    private final Clock clock;

    Redactions(CommentTable comments, FateTable fates, ReportTable reports, CacheTags cache,
            ApplicationEventPublisher events, Messages messages, Clock clock) {
        this.comments = comments;
        this.fates = fates;
        this.reports = reports;
        this.cache = cache;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /// Leaves `words` out of what stands in `version`, wherever they stand as whole words, in whatever case. False, and
    /// nothing is changed, if they do not, or its writer changed it since.
    @Transactional
    boolean leaveOut(String words, CommentId id, int version, String owner) {
        var omission = new Omission(words, messages.say("comments.left-out"));
        return comments.lock(id).map(comment -> omission.from(comment.text())
                .filter(text -> comments.rewrite(id, version, text)).isPresent() && told(comment, omission, owner))
                .orElse(false);
    }

    private boolean told(Comment comment, Omission omission, String owner) {
        fates.of(comment.id()).stream().map(Fate::words).distinct()
                .forEach(words -> fates.rewrite(comment.id(), words, omission.fromNote(words)));
        fates.forgetNotes(comment.id());
        reports.blank(comment.id(), omission.mark());
        fates.note(comment.id(), clock.instant(), Fate.Step.REDACTED, owner, "");
        cache.drop(Comments.tag(comment.article()));
        if (!comments.isConfidential(comment.id())) {
            events.publishEvent(new CommentRedacted(comment.id(), comment.article(), clock.instant()));
        }
        return true;
    }
}
