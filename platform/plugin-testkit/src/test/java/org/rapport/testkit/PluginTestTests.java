package org.rapport.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.rapport.sample.Note;
import org.rapport.sample.Note.NoteId;
import org.rapport.sample.NoteDropped;
import org.rapport.sample.NoteFoot;
import org.rapport.sample.NoteKept;
import org.rapport.sample.Notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/// What the author of a plugin is told who tests it: lamps, and lamps that do not keep what a plugin promises.
@ResourceLock("plugin house")
class PluginTestTests {
    private static final Path SOURCES = Path.of("src/test/plugins");
    private static final Path CLASSES = Path.of("target/lamps").toAbsolutePath();
    private static final String THIRD = "db/migration/lamps/V3__colour.sql";

    private static PluginJar lamps(String... further) {
        return PluginJar.of(Stream.concat(Stream.of("lamps"), Stream.of(further)).map(SOURCES::resolve)
                .toArray(Path[]::new));
    }

    /// What is said of the tests of `author` with `plugin`; nothing of those that pass.
    private static List<String> said(PluginJar plugin, Class<?> author) {
        plugin.layOut(CLASSES);
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("rapport.plugin.classes", CLASSES.toString()).selectors(selectClass(author))
                .execute().allEvents().finished().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream()).map(Throwable::toString).toList();
    }

    private static Note note(String text) {
        return new Note(new NoteId(1), text, MovableClock.START);
    }

    @PluginTest
    static class Content {
        @Test
        void isContent(Site site) {
            assertThat(site.get("/lamps").status()).isEqualTo(200);
        }
    }

    @Test
    void isContentWithWhatKeepsItsPromises() {
        assertThat(said(lamps(), Content.class)).isEmpty();
    }

    @PluginTest
    static class Curious {
        private final Site site;
        private final Notes notes;

        Curious(Site site, Notes notes) {
            this.site = site;
            this.notes = notes;
        }

        @Test
        void hearsWhatIsPublished() {
            site.publish(new NoteKept(new NoteId(1), "hall"));

            assertThat(site.get("/lamps").id("all").text()).isEqualTo("hall");
        }

        @Test
        void findsNothingOfAnotherTest() {
            assertThat(site.get("/lamps").id("all").text()).isEmpty();
        }

        @Test
        void readsWhatAPlaceShows() {
            site.publish(new NoteKept(new NoteId(1), "hall"));

            assertThat(site.show(NoteFoot.class, foot -> foot.below(note("hall"))).text()).isEqualTo("Lamps: 1");
        }

        @Test
        void readsThePageOfTheHouseThatHasIt(Events events, DroppedTags tags) {
            notes.keep("hall");
            site.settle();

            assertThat(site.get("/notes/1").id("lamps").text()).isEqualTo("Lamps: 1");
            assertThat(events.published(NoteKept.class)).hasSize(1);
            assertThat(tags.all()).isNotEmpty();
        }

        @Test
        void waitsForWhatThePluginSays(Events events) {
            site.publish(new NoteKept(new NoteId(7), "gust"));

            assertThat(events.published(NoteDropped.class)).containsExactly(new NoteDropped(new NoteId(7)));
        }

        @Test
        void keepsWhatLiesInItsTables() {
            site.publish(new NoteKept(new NoteId(1), "hall"));

            site.restart();

            assertThat(site.get("/lamps").id("all").text()).isEqualTo("hall");
        }

        @Test
        void seesAPageAnewOfWhichATagWasDropped() {
            notes.keep("hall");
            site.settle();
            assertThat(site.get("/notes/1").id("lamps").text()).isEqualTo("Lamps: 1");

            notes.keep("porch");
            site.settle();

            assertThat(site.get("/notes/1").id("lamps").text()).isEqualTo("Lamps: 2");
        }

        @Test
        void letsJobsDoTheirWork() {
            site.runJobs();

            assertThat(site.get("/lamps").id("all").text()).isEqualTo("street");
        }

        /// Twice would be refused: its name is unique.
        @Test
        void comesBackAndHearsOnce(Events events) {
            site.crashWhileHandling(new NoteKept(new NoteId(7), "gust"));

            assertThat(site.get("/lamps").id("all").text()).isEqualTo("gust");
            assertThat(events.published(NoteDropped.class)).hasSize(1);
        }

        @Test
        void asksWhatWentWrong() {
            notes.keep("dark");

            assertThat(site.get("/notes/1").has("lamps")).isFalse();
            assertThat(site.faults()).hasSize(2).allMatch(said -> said.contains("There is no light in it"));
        }
    }

    @Test
    void hasAllThatATestNeeds() {
        assertThat(said(lamps(), Curious.class)).isEmpty();
    }

    @Test
    void hearsWhatTheGateSays() {
        assertThat(said(lamps("peeping"), Content.class)).singleElement().asString()
                .contains("The gate refuses lamps:\norg.example.lamps.Peeping.look(..):7", "java.io.File");
        assertThat(said(lamps().saying("requires=never"), Content.class)).singleElement().asString()
                .contains("The gate refuses " + CLASSES, "requires", "never");
    }

    @Test
    void hearsOfARouteThatNobodyAnswers() {
        assertThat(said(lamps().saying("routes=/lamp-room/{name}, /cellar/**"), Content.class)).singleElement()
                .asString().contains("No handler answers at /cellar/**").doesNotContain("lamp-room");
    }

    @Test
    void hearsOfAHandlerOutsideOfItsRoutes() {
        assertThat(said(lamps("astray"), Content.class)).singleElement().asString()
                .contains("Nobody is ever led to the handler at /garden").doesNotContain("lamp-room");
    }

    @Test
    void hearsOfAScriptThatDoesNotRun() {
        assertThat(said(lamps().with(THIRD, "alter table lamps.lamp add colour nonsense;"), Content.class))
                .singleElement().asString().contains("lamps does not start: " + THIRD + ":1: ", "nonsense");
    }

    @Test
    void hearsOfAScriptThatDoesNotRunOnTablesInUse() {
        assertThat(said(lamps().with(THIRD, "alter table lamps.lamp add colour varchar(20) not null;"),
                Content.class)).singleElement().asString().contains("lamps does not keep what it promises: Its "
                        + "scripts do not run on H2 where the last of the version before was "
                        + "db/migration/lamps/V1__lamp.sql and its tables hold rows: " + THIRD + ":1: ", "colour");
    }

    @Test
    void hearsOfAScriptThatDoesNotRunOnPostgreSQL() {
        Assumptions.assumeTrue(PostgresServer.absence().isEmpty());

        assertThat(said(lamps().with(THIRD, "alter table lamps.lamp add colour varchar(20) invisible;"), Content.class))
                .singleElement().asString()
                .contains("Its scripts do not run on PostgreSQL: " + THIRD
                        + ":1: ERROR: syntax error at or near \"invisible\"");
    }

    @Test
    void hearsOfAPartThatKeepsItsPageWaiting() {
        assertThat(said(lamps("slow"), Content.class)).singleElement().asString()
                .contains(
                        "org.example.lamps.SlowFoot keeps the place NoteFoot waiting, 3 times in a row: The plugin lamps "
                                + "took longer than 250 ms at org.example.lamps.SlowFoot.below:1")
                .doesNotContain("LampFoot");
    }

    @Test
    void hearsOfClassesThatStay() {
        assertThat(said(lamps("clinging"), Content.class)).singleElement().asString()
                .contains("The classes of lamps are still in memory after it has ended");
    }

    @PluginTest
    static class Patient {
        @Test
        void asksInVain(Site site) {
            try {
                site.show(NoteFoot.class, foot -> foot.below(note("deaf")));
            } catch (AssertionError e) {
                assertThat(e).hasMessageContaining("took longer than 250 ms");
            }
        }
    }

    @Test
    void hearsOfAThreadThatDoesNotEnd() {
        assertThat(said(lamps(), Patient.class)).singleElement().asString()
                .contains("A thread of lamps still runs after it has ended: plugin lamps ", "LampFoot.listenToNobody");
    }

    @PluginTest
    static class Careless {
        @Test
        void looksAtSomethingElse(Site site, Browser browser) {
            browser.post("/notes", "text", "dark");

            assertThat(site.get("/notes/1").status()).isEqualTo(200);
        }
    }

    @Test
    void hearsOfWhatWentWrongUnasked() {
        assertThat(said(lamps(), Careless.class)).singleElement().asString()
                .contains(
                        "The plugin lamps failed: java.lang.IllegalStateException: There is no light in it, and 1 times");
    }

    @PluginTest
    static class Puzzled {
        @Test
        void missesWhatThePluginDidNotShow(Site site, Browser browser) {
            browser.post("/notes", "text", "dark");

            site.get("/notes/1").id("lamps");
        }
    }

    @Test
    void hearsWhyThereIsNothing() {
        assertThat(said(lamps(), Puzzled.class)).singleElement().asString()
                .contains("There is no light in it at org.example.lamps.Lamp",
                        "; and so: No element #lamps in the answer 200 to /notes/1, which has #note, #again, #foot")
                .doesNotContain("<");
    }

    @PluginTest
    static class Crashing {
        @Test
        void comesBack(Site site) {
            site.crashWhileHandling(new NoteKept(new NoteId(1), "hall"));
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isToldNothingOfACrashThatItAskedFor(CapturedOutput console) {
        assertThat(said(lamps(), Crashing.class)).isEmpty();

        assertThat(console).doesNotContain("did not hear");
    }

    @PluginTest
    static class Forgotten {
        @Test
        void looksTwice(Site site, Notes notes) {
            notes.keep("hall");
            site.settle();
            site.get("/notes/1");

            site.publish(new NoteKept(new NoteId(7), "porch"));

            site.get("/notes/1");
        }
    }

    @Test
    void hearsOfATagThatNobodyDropped() {
        assertThat(said(lamps(), Forgotten.class)).singleElement().asString()
                .contains("/notes/1 says something else than before", "Lamps: 1</p>", "\nrather than\n", "Lamps: 2</p>",
                        "This page depends on feet, notes, site. Dropped since then: none.");
    }

    @PluginTest
    static class Mistaken {
        @Test
        void publishesWhatFails(Site site) {
            site.publish(new NoteKept(new NoteId(1), "dark"));
        }

        @Test
        void crashesWhatFailsAnyway(Site site) {
            site.crashWhileHandling(new NoteKept(new NoteId(1), "dark"));
        }

        @Test
        void crashesWhatNobodyHears(Site site) {
            site.crashWhileHandling(new NoteDropped(new NoteId(1)));
        }

        @Test
        void asksWhoDoesNotFill(Site site) {
            site.ask(Runnable.class, Object::toString);
        }
    }

    @Test
    void saysWhatATestTookForGranted() {
        assertThat(said(lamps(), Mistaken.class)).satisfiesExactlyInAnyOrder(
                said -> assertThat(said).contains("The plugin lamps failed", "There is no light in it"),
                said -> assertThat(said).contains("The plugin lamps failed", "There is no light in it"),
                said -> assertThat(said).contains("lamps was not at work on NoteDropped",
                        "no listener of it hears that"),
                said -> assertThat(said).contains("lamps has nobody who fills the place Runnable"));
    }

    @Test
    void saysThatATestLiesInNoPlugin() {
        assertThat(EngineTestKit.engine("junit-jupiter").selectors(selectClass(Content.class)).execute().allEvents()
                .failed().stream().map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())).singleElement()
                .satisfies(thrown -> assertThat(thrown).hasMessageContaining("lies in the package of no plugin"));
    }
}
