package org.example.everywhere;

import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.comments.CommentCheck;
import org.rapport.comments.Discretion;
import org.rapport.comments.EarnestWords;
import org.rapport.comments.Finding;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.Submission;
import org.rapport.content.Article;

/// The places that comments and links pass.
final class AroundComments {
    private AroundComments() {}

    @Component
    @Order(400)
    static class Check implements CommentCheck {
        @Override
        public String name() {
            return "CommentCheck";
        }

        @Override
        public Finding look(Submission said) {
            return new Finding(Verdict.HOLD, "A place is filled");
        }
    }

    @Component
    @Order(400)
    static class Secrets implements Discretion {
        private final Asked asked;

        Secrets(Asked asked) {
            this.asked = asked;
        }

        @Override
        public Set<String> untold(Article article, Set<String> targets) {
            asked.note("Discretion", article.title());
            return targets;
        }
    }

    @Component
    static class Words implements EarnestWords {
        private final Asked asked;

        Words(Asked asked) {
            this.asked = asked;
        }

        @Override
        public Set<String> words() {
            asked.note("EarnestWords", "asked");
            return Set.of("everywhere");
        }
    }
}
