package org.rapport.awards.earned;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.rapport.comments.Comment;

/// By which a badge is earned. None counts comments or words, and none asks what somebody tells of herself.
sealed interface Rule {
    List<Rule> ALL = List.of(new FirstComment(), new KeptConversation(), new HelpfulAnswer(), new Neighbour(),
            new ByHand());

    /// What earned it, as far as the site finds that by itself.
    Optional<Comment> earnedBy(Speaker speaker);

    /// How it is kept, and in the keys of messages.
    String word();

    /// Whether the owner has to say yes to what the site found.
    default boolean asks() {
        return false;
    }

    /// Whether the owner may give it for `comment`.
    default boolean suits(Comment comment) {
        return true;
    }

    /// The rule that is kept as `word`.
    static Rule named(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("No rule is called " + word));
    }

    static Optional<Rule> find(String word) {
        return ALL.stream().filter(rule -> rule.word().equals(word)).findFirst();
    }

    /// A first comment appears.
    record FirstComment() implements Rule {
        @Override
        public Optional<Comment> earnedBy(Speaker speaker) {
            return speaker.said().stream().findFirst();
        }

        @Override
        public String word() {
            return "first-comment";
        }
    }

    /// She was answered, and answered that on another day.
    record KeptConversation() implements Rule {
        private static final Duration DAY = Duration.ofDays(1);

        @Override
        public Optional<Comment> earnedBy(Speaker speaker) {
            return speaker.said().stream().filter(comment -> speaker.answeredBy(comment)
                    .flatMap(speaker::ownAnsweredBy).filter(first -> isLater(comment, first)).isPresent()).findFirst();
        }

        private static boolean isLater(Comment comment, Comment first) {
            return Duration.between(first.at(), comment.at()).compareTo(DAY) >= 0;
        }

        @Override
        public String word() {
            return "kept-conversation";
        }
    }

    /// Nothing earns it by itself: the owner chooses who gets it.
    sealed interface Chosen extends Rule {
        @Override
        default Optional<Comment> earnedBy(Speaker speaker) {
            return Optional.empty();
        }
    }

    /// The owner found an answer helpful.
    record HelpfulAnswer() implements Chosen {
        @Override
        public boolean suits(Comment comment) {
            return comment.parent() != null;
        }

        @Override
        public String word() {
            return "helpful-answer";
        }
    }

    /// The site that she signs with links here, and we link there. Anybody can sign with any site: the owner says
    /// whether it is hers.
    record Neighbour() implements Rule {
        @Override
        public Optional<Comment> earnedBy(Speaker speaker) {
            return speaker.said().stream().filter(comment -> speaker.isNeighbour().test(comment.site())).findFirst();
        }

        @Override
        public boolean asks() {
            return true;
        }

        @Override
        public String word() {
            return "neighbour";
        }
    }

    /// The owner gives it.
    record ByHand() implements Chosen {
        @Override
        public String word() {
            return "by-hand";
        }
    }
}
