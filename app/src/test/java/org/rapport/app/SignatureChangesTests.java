package org.rapport.app;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureChangesTests {
    private static final String LIST = """
            version 1.4.0

            open java.net.URI
            open java.text
            open org.jdbi..
            org.example.Bells class
            org.example.Bells.ring() void
            org.example.Bells.rope org.example.Rope
            org.example.Door enum
            org.example.Door.OPEN static org.example.Door [final]
            org.example.Place interface [filled by authors]
            org.example.Place.fill(java.lang.String) byte[] [abstract]
            org.example.Place.note() java.lang.String [default]
            org.example.Site interface
            org.example.Site.name() java.lang.String [abstract]
            org.example.Site.title() java.lang.String [default]
            org.example.Slug extends org.example.Word
            org.example.Slug record(java.lang.String value)
            shut org.jdbi.internal..
            """;

    @Test
    void saysNothingOfAListThatIsTrue() {
        assertThat(findings(list -> list)).isEmpty();
        assertThat(SignatureList.read(LIST)).hasToString(LIST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            open java.text
            org.example.Bells class
            org.example.Bells.ring() void
            org.example.Bells.rope org.example.Rope
            org.example.Door.OPEN static org.example.Door
            org.example.Place.note() java.lang.String
            org.example.Slug extends org.example.Word
            """)
    void namesWhatIsGone(String text) {
        assertThat(breaks(list -> list.replaceFirst("(?m)^" + pattern(text) + "( \\[.*)?\n", "")))
                .containsExactly(text + " is gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bells.ring() void                     | Bells.ring() int
            Bells.ring() void                     | Bells.ring() static void
            Bells.ring() void                     | Bells.ring() void throws java.io.IOException
            Door enum                             | Door class
            Slug record(java.lang.String value)   | Slug record(java.lang.String text)
            """)
    void namesWhatBecameSomethingElse(String text, String now) {
        assertThat(breaks(list -> list.replace(text, now))).containsExactly("org.example." + text + " is gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bells class               | final
            Bells class               | sealed
            Bells class               | abstract
            Bells.ring() void         | final
            Bells.ring() void         | protected
            Bells.rope org.example.Rope | final
            Site interface            | sealed
            """)
    void namesWhatBindsAuthorsNow(String text, String mark) {
        assertThat(breaks(list -> list.replaceFirst("(?m)" + pattern(text) + "$", text + " [" + mark + "]")))
                .containsExactly("org.example." + text + " is " + mark + " now");
    }

    @ParameterizedTest
    @CsvSource({"org.example.Place.tags() java.util.Set, ' [abstract]'",
        "org.example.Place extends java.lang.Runnable, ''"})
    void namesWhatFillersDoNotHave(String text, String marks) {
        assertThat(breaks(list -> list + text + marks + "\n"))
                .containsExactly(text + " is new, and who filled its type lacks it");
    }

    @Test
    void namesWhatFillersDidNotHaveToWrite() {
        var text = "org.example.Place.note() java.lang.String";

        assertThat(breaks(list -> list.replace(text + " [default]", text + " [abstract]")))
                .containsExactly(text + " is abstract now");
        assertThat(breaks(list -> list + "org.example.Place.tags() java.util.Set [default]\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Site.motto() java.lang.String [abstract]", "Site extends java.lang.Runnable",
        "New interface [filled by authors]", "New.fill() int [abstract]"})
    void letsTheHouseDoMore(String line) {
        assertThat(breaks(list -> list + "org.example." + line + "\n")).isEmpty();
    }

    @Test
    void letsTheHouseImplementAnewWhatAuthorsOnlyCall() {
        var text = "org.example.Site.title() java.lang.String";

        assertThat(breaks(list -> list.replace(text + " [default]", text + " [abstract]"))).isEmpty();
    }

    @Test
    void namesAPlaceThatNobodyFillsAnyMore() {
        assertThat(breaks(list -> list.replace(" [filled by authors]", "")))
                .containsExactly("org.example.Place interface is not filled by authors any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.text", "java.text.Format", "java.text.Format#parse", "java.net.URI",
        "java.net.URI#create", "java.net.URI$Part", "java.text..", "org.jdbi.core.spi.."})
    void namesWhatWasOpenInLibraries(String shut) {
        assertThat(breaks(list -> list + "shut " + shut + "\n"))
                .containsExactly("shut " + shut + " is new, and it was open");
    }

    @Test
    void opensALibraryWithoutAllOfIt() {
        assertThat(breaks(list -> list + "open java.net\nshut java.net.Socket\n")).isEmpty();
        assertThat(breaks(list -> list.replace("shut org.jdbi.internal..\n", ""))).isEmpty();
    }

    @Test
    void takesNothingAwayWithoutAMajorVersion() {
        UnaryOperator<String> silent = list -> list.replace("org.example.Bells.ring() void\n", "");

        assertThat(findings(silent)).startsWith("org.example.Bells.ring() void is gone")
                .last().asString().contains("major version");
        assertThat(findings(list -> silent.apply(list).replace("1.4.0", "1.5.0"))).hasSize(2);
        assertThat(findings(list -> silent.apply(list).replace("1.4.0", "2.0.0"))).singleElement().asString()
                .contains("copy app/target/api-signatures.txt");
    }

    @Test
    void addsNothingWithoutAMinorVersion() {
        UnaryOperator<String> silent = list -> list + "org.example.Site.motto() java.lang.String\n";

        assertThat(findings(silent)).startsWith("+ org.example.Site.motto() java.lang.String")
                .last().asString().contains("minor version");
        assertThat(findings(list -> silent.apply(list).replace("1.4.0", "1.4.1"))).hasSize(2);
        for (var version : List.of("1.5.0", "2.0.0")) {
            assertThat(findings(list -> silent.apply(list).replace("1.4.0", version))).singleElement().asString()
                    .contains("copy app/target/api-signatures.txt");
        }
    }

    @Test
    void leavesNoListToCopyThatTheVersionDoesNotAnnounce() {
        assertThat(changes(list -> list.replace("open java.text\n", "")).areAnnounced()).isFalse();
        assertThat(changes(list -> list + "open java.net\n").areAnnounced()).isFalse();
        assertThat(changes(list -> (list + "open java.net\n").replace("1.4.0", "1.5.0")).areAnnounced()).isTrue();
    }

    private static String pattern(String text) {
        return Pattern.quote(text);
    }

    private static List<String> breaks(UnaryOperator<String> change) {
        return changes(change).breaks();
    }

    private static List<String> findings(UnaryOperator<String> change) {
        return changes(change).findings();
    }

    private static SignatureChanges changes(UnaryOperator<String> change) {
        return SignatureChanges.between(SignatureList.read(LIST), SignatureList.read(change.apply(LIST)));
    }
}
