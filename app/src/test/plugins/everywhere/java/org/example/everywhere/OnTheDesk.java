package org.example.everywhere;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.DeskItem;
import org.rapport.api.page.DeskSection;
import org.rapport.api.page.DeskSetting;
import org.rapport.api.page.FirstStep;
import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.PageName;
import org.rapport.api.page.Part;
import org.rapport.api.page.UploadAddress;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentChoice;

/// The places that the owner sees.
final class OnTheDesk {
    private OnTheDesk() {}

    @Component
    @Order(400)
    static class Item implements DeskItem {
        @Override
        public List<Waiting> waiting() {
            return List.of(new Waiting(Instant.EPOCH, output -> output.writeContent("<p>DeskItem</p>")));
        }
    }

    @Component
    @Order(400)
    static class Check implements HealthCheck {
        private final Asked asked;

        Check(Asked asked) {
            this.asked = asked;
        }

        @Override
        public List<Trouble> troubles() {
            return List.of(new Trouble("everywhere", "HealthCheck", Instant.EPOCH));
        }

        @Override
        public void tryAgain(String trouble) {
            asked.note("HealthCheck", trouble);
        }
    }

    @Component
    @Order(400)
    static class Begin implements FirstStep {
        @Override
        public Step step() {
            return new Step("FirstStep", "Fill every place", "/desk/everywhere", false);
        }
    }

    @Component
    @Order(400)
    static class Section implements DeskSection {
        @Override
        public Entry entry() {
            return new Entry("DeskSection", "/desk/everywhere", 0);
        }
    }

    @Component
    @Order(400)
    static class Setting implements DeskSetting {
        @Override
        public Entry entry() {
            return new Entry("DeskSetting", "fills every place", "/desk/everywhere");
        }
    }

    @Component
    @Order(400)
    static class Name implements PageName {
        @Override
        public Optional<String> at(String path) {
            return path.equals("/everywhere") ? Optional.of("PageName") : Optional.empty();
        }
    }

    @Component
    @Order(400)
    static class Choice implements CommentChoice {
        @Override
        public Part about(Comment comment) {
            return Part.of(output -> output.writeContent("<p>CommentChoice</p>"));
        }
    }

    @Component
    static class Upload implements UploadAddress {
        private static final long LARGEST = 10_000_000;

        @Override
        public OptionalLong largest(String path) {
            return path.equals("/desk/everywhere") ? OptionalLong.of(LARGEST) : OptionalLong.empty();
        }
    }
}
