package org.example.everywhere;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Disclosure;
import org.rapport.api.ScheduledJob;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.content.feeds.Feed;
import org.rapport.content.feeds.FeedSource;
import org.rapport.content.search.Findable;
import org.rapport.content.search.SearchSource;
import org.rapport.content.sitemap.SitemapSource;

/// The places that hardly anybody sees.
final class ForMachines {
    private ForMachines() {}

    @Component
    @Order(400)
    static class News implements FeedSource {
        @Override
        public Optional<Feed> feed(String path) {
            return path.equals("/everywhere")
                    ? Optional.of(new Feed(path, "FeedSource", "", Instant.EPOCH, List.of(), Set.of()))
                    : Optional.empty();
        }
    }

    @Component
    @Order(400)
    static class Map implements SitemapSource {
        @Override
        public Pages pages() {
            return new Pages(List.of(new Page("/everywhere/SitemapSource", Optional.empty())), Set.of());
        }
    }

    @Component
    @Order(400)
    static class Texts implements SearchSource {
        private static final Findable TEXT = new Findable("place", "", "/everywhere", "SearchSource", "",
                "Whoever looks for the zwielichtkrake finds it", "", Set.of());

        @Override
        public void all(Consumer<Findable> found) {
            found.accept(TEXT);
        }

        @Override
        public List<String> paths(CacheTag tag) {
            return List.of();
        }

        @Override
        public Optional<Findable> at(String path) {
            return Optional.of(TEXT).filter(text -> path.equals(text.path()));
        }
    }

    @Component
    @Order(400)
    static class Kept implements Disclosure {
        @Override
        public List<Disclosure.Kept> kept() {
            return List.of(new Disclosure.Kept("Disclosure", "to show it", Duration.ofDays(3), Set.of()));
        }
    }

    @Component
    static class Verb implements Command {
        private final Asked asked;

        Verb(Asked asked) {
            this.asked = asked;
        }

        @Override
        public String verb() {
            return "everywhere";
        }

        @Override
        public int run(List<String> arguments, Consumer<String> out) {
            asked.all().forEach(out);
            out.accept("Command: " + arguments);
            return 0;
        }
    }

    @Component
    static class Job implements ScheduledJob {
        private final Asked asked;

        Job(Asked asked) {
            this.asked = asked;
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void run() {
            asked.note("ScheduledJob", "run");
        }
    }

    @Component
    static class Tags implements CacheTagListener {
        private final Asked asked;

        Tags(Asked asked) {
            this.asked = asked;
        }

        @Override
        public void dropped(Set<CacheTag> tags) {
            if (tags.contains(CacheTag.of("articles"))) {
                asked.note("CacheTagListener", "articles");
            }
        }
    }

    @Component
    @Order(400)
    static class Carried implements ImportPart, ExportPart {
        private final Asked asked;

        Carried(Asked asked) {
            this.asked = asked;
        }

        @Override
        public void read(ImportItem item, ImportReport report) {
            asked.note("ImportPart", item.title());
        }

        @Override
        public void write(Export export) {
            export.tell("_everywhere", "ExportPart");
        }
    }
}
