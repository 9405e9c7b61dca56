package org.rapport.comments;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return comments.lock(id).map(comment -> without(words, comment.text())
                .filter(text -> comments.rewrite(id, version, text)).isPresent() && told(comment, owner)).orElse(false);
    }

    private boolean told(Comment comment, String owner) {
        fates.blank(comment.id(), messages.say("comments.left-out"));
        reports.blank(comment.id(), messages.say("comments.left-out"));
        fates.note(comment.id(), clock.instant(), Fate.Step.REDACTED, owner, "");
        cache.drop(Comments.tag(comment.article()));
        if (!comments.isConfidential(comment.id())) {
            events.publishEvent(new CommentRedacted(comment.id(), comment.article(), clock.instant()));
        }
        return true;
    }

    /// None where the words do not stand in `text`.
    private Optional<String> without(String words, String text) {
        var parts = Stream.of(words.strip().split("\\s+")).filter(part -> !part.isEmpty()).map(Pattern::quote).toList();
        var found = Pattern.compile("(?<![\\p{L}\\p{N}])" + parts.stream().collect(Collectors.joining("\\s+"))
                + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        return parts.isEmpty() || !found.find()
                ? Optional.empty()
                : Optional.of(found.replaceAll(Matcher.quoteReplacement(messages.say("comments.left-out"))));
    }
}
