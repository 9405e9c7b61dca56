package org.rapport.content.search;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;

import org.rapport.api.Practice;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.testkit.FilledPlaces;

import static org.assertj.core.api.Assertions.assertThat;

/// The index through damage, errors and changes of language, without a house around it.
class SearchKeeperTests {
    private static final CacheTag BOOK = CacheTag.of("book:1");

    @TempDir
    Path data;

    private final Shelf shelf = new Shelf();
    private final Speaking site = new Speaking();
    private final MockEnvironment environment = new MockEnvironment();
    private SearchKeeper keeper;

    @BeforeEach
    void open() {
        keeper = keeper();
    }

    private SearchKeeper keeper() {
        return new SearchKeeper(FilledPlaces.of(shelf), site, data::resolve, environment);
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    private List<String> found(String words) {
        return keeper.find(words, 0, 10).orElseThrow().shown().stream().map(Finding::path).toList();
    }

    private void followAfterARest() {
        for (var turn = 0; turn <= SearchKeeper.TURNS_OFF; turn++) {
            keeper.run();
        }
    }

    private void restart() {
        keeper.close();
        keeper = keeper();
    }

    @Test
    void saysNothingBeforeThereIsAnIndex() {
        assertThat(keeper.find("lighthouses", 0, 10)).isEmpty();
        keeper.run();
        assertThat(found("lighthouses")).isEmpty();
    }

    @Test
    void readsEverythingAtTheStart() {
        shelf.titles.add("Lighthouses");
        keeper.run();
        assertThat(found("lighthouses")).containsExactly("/books/1");

        shelf.titles.set(0, "Harbours");
        restart();
        keeper.run();
        assertThat(found("harbours")).containsExactly("/books/1");
        assertThat(found("lighthouses")).isEmpty();
    }

    @Test
    void looksAgainAtWhatWasDropped() {
        shelf.titles.add("Lighthouses");
        keeper.run();

        shelf.titles.set(0, "Harbours");
        keeper.dropped(Set.of(CacheTag.of("other")));
        keeper.run();
        assertThat(found("lighthouses")).as("nothing was said of it").containsExactly("/books/1");

        keeper.dropped(Set.of(BOOK));
        keeper.run();
        assertThat(found("lighthouses")).isEmpty();
        assertThat(found("harbours")).containsExactly("/books/1");

        shelf.titles.clear();
        keeper.dropped(Set.of(BOOK));
        keeper.run();
        assertThat(found("harbours")).isEmpty();
    }

    @Test
    void makesAnewWhatIsMissing() throws IOException {
        shelf.titles.add("Lighthouses");
        keeper.run();
        keeper.close();
        FileSystemUtils.deleteRecursively(data.resolve("search"));

        keeper = keeper();
        keeper.run();

        assertThat(found("lighthouses")).containsExactly("/books/1");
    }

    @Test
    void makesAnewWhatIsDamaged() throws IOException {
        shelf.titles.add("Lighthouses");
        keeper.run();
        keeper.close();
        for (var file : files()) {
            Files.writeString(file, "This is no index.");
        }

        keeper = keeper();
        keeper.run();

        assertThat(found("lighthouses")).containsExactly("/books/1");
    }

    @Test
    void makesAnewWhatIsDamagedWhileItRuns() throws IOException {
        shelf.titles.add("Lighthouses");
        keeper.run();
        for (var file : files()) {
            Files.delete(file);
        }
        shelf.titles.set(0, "Harbours");
        keeper.dropped(Set.of(BOOK));
        keeper.run();
        followAfterARest();

        assertThat(found("harbours")).containsExactly("/books/1");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(data.resolve("search"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void losesNothingWhereASourceThrows() {
        shelf.titles.add("Lighthouses");
        keeper.run();
        shelf.titles.set(0, "Harbours");
        shelf.fails = true;
        keeper.dropped(Set.of(BOOK));
        keeper.run();
        assertThat(keeper.find("lighthouses", 0, 10)).as("it is not in step").isEmpty();

        shelf.fails = false;
        keeper.run();
        assertThat(keeper.find("harbours", 0, 10)).as("it is not tried at once again").isEmpty();
        followAfterARest();

        assertThat(found("harbours")).containsExactly("/books/1");
    }

    @Test
    void speaksAnotherLanguageWhenTheSiteDoes() {
        shelf.titles.add("Müdigkeiten");
        keeper.run();
        assertThat(found("müdigkeiten")).containsExactly("/books/1");

        site.language = Locale.GERMAN;
        keeper.dropped(Set.of(CacheTag.SITE));
        keeper.run();

        assertThat(found("müdigkeit")).containsExactly("/books/1");
        assertThat(data.resolve("search").resolve("en")).doesNotExist();
    }

    @Test
    void keepsNoneWhereNobodyReads() {
        environment.setProperty("server.port", "-1");
        restart();
        keeper.run();

        assertThat(keeper.find("lighthouses", 0, 10)).isEmpty();
        assertThat(data.resolve("search")).doesNotExist();
    }

    private static final class Shelf implements SearchSource {
        private final List<String> titles = new ArrayList<>();
        private boolean fails;

        @Override
        public void all(Consumer<Findable> found) {
            at("/books/1").ifPresent(found);
        }

        @Override
        public List<String> paths(CacheTag tag) {
            return tag.equals(BOOK) ? List.of("/books/1") : List.of();
        }

        @Override
        public Optional<Findable> at(String path) {
            if (fails) {
                throw new IllegalStateException("nobody reads that");
            }
            return titles.stream().findFirst()
                    .map(title -> new Findable("Book", "", path, title, "", "", "", Set.of(BOOK)));
        }
    }

    private static final class Speaking implements Site {
        private Locale language = Locale.ENGLISH;

        @Override
        public URI address() {
            return URI.create("https://elena.example");
        }

        @Override
        public Locale language() {
            return language;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Practice practice() {
            return Practice.named("The Quiet Room");
        }
    }
}
