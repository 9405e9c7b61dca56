package org.rapport.host.gate;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordRulesTests {
    private static final String ENGLISH = "messages/guest.properties";
    private static final String GERMAN = "messages/guest_de.properties";
    private static final String ABOUT = "guest.about=Greets people.\n";

    @Test
    void takesWordsThatAreAllThereInEnglish() {
        assertPasses(PluginJar.of());
        assertPasses(speaker("class Guest { String hello(Messages words) { return words.say(\"guest.hello\"); } }")
                .with(ENGLISH, ABOUT + "guest.hello=Hello"));
        assertPasses(PluginJar.of().with(ENGLISH, ABOUT + "guest.hello=Hello").with(GERMAN, "guest.hello=Grüß Gott"));
        assertPasses(PluginJar.of().with(ENGLISH, ABOUT + "guest.name=A dear guest").with(GERMAN, ""));
    }

    @Test
    void refusesClassesThatSayWordsOfWhichNoneAreThere() {
        assertRefused(speaker("class Guest { String hello(Messages words) { return words.say(\"guest.hello\"); } }"),
                "words-absent | Guest.hello(..) | " + ENGLISH);
        assertRefused(speaker("class Guest {\nObject hello(Object words) { return ((Messages) words).say(\"x\"); } }"),
                "words-absent | Guest.hello(..):2 | " + ENGLISH);
        assertRefused(speaker("class Guest { List<Messages> words; }"), "words-absent | Guest.words | " + ENGLISH);
        assertRefused(speaker("record Guest(Messages words) {}"), "words-absent | Guest | " + ENGLISH);
    }

    @Test
    void refusesTranslationsOfNothing() {
        assertRefused(PluginJar.of().with(GERMAN, "guest.about=Grüßt."), "words-absent | " + GERMAN + " | " + ENGLISH);
        assertRefused(PluginJar.of().with("messages/guest_es.properties", ""),
                "words-absent | messages/guest_es.properties | " + ENGLISH);
        assertRefused(speaker("record Guest(Messages words) {}").with(GERMAN, ""),
                "words-absent | " + GERMAN + " | " + ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guest.hello=Hello", "guest.about=", "guest.about=\\u0020", "# guest.about=Greets"})
    void refusesWordsThatDoNotSayWhatThePluginIsFor(String words) {
        assertRefused(PluginJar.of().with(ENGLISH, words), "word-absent | " + ENGLISH + " | guest.about");
    }

    @Test
    void refusesKeysOfOthersWhichAreNeverRead() {
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT + "hello=Hello"), "word-astray | " + ENGLISH
                + " | hello guest.");
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT + "poems.hello=Hello\nguestbook=x"),
                "word-astray | " + ENGLISH + " | guestbook guest.",
                "word-astray | " + ENGLISH + " | poems.hello guest.");
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT).with(GERMAN, "guest=Hallo"),
                "word-astray | " + GERMAN + " | guest guest.");
    }

    @Test
    void refusesWordsThatStandInATranslationAlone() {
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT).with(GERMAN, "guest.hello=Hallo"),
                "only-translated | " + GERMAN + " | guest.hello " + ENGLISH);
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT + "guest.a=a").with("messages/guest_es.properties",
                "guest.c=c\nguest.b=b\nguest.a=a"),
                "only-translated | messages/guest_es.properties | guest.b " + ENGLISH,
                "only-translated | messages/guest_es.properties | guest.c " + ENGLISH);
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT + "guest.title.=x").with("messages/guest_fr.properties",
                "guest.title=x"), "only-translated | messages/guest_fr.properties | guest.title " + ENGLISH);
    }

    @Test
    void refusesWordsThatCannotBeRead() {
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT + "guest.a=\\u12x"), "words-unreadable | " + ENGLISH + " |");
        assertRefused(PluginJar.of().with(ENGLISH, ABOUT).with(GERMAN, "guest.about=\\uwe"),
                "words-unreadable | " + GERMAN + " |");
        assertRefused(PluginJar.of().with(ENGLISH, "guest.about=Grüßt".getBytes(StandardCharsets.ISO_8859_1)),
                "words-unreadable | " + ENGLISH + " |");
    }

    private static PluginJar speaker(String source) {
        return PluginJar.of("package org.example.guest; import java.util.*; import java.util.function.*; "
                + "import org.rapport.api.Messages; " + source);
    }

    private static void assertPasses(PluginJar jar) {
        assertThat(Judge.findings(jar)).isEmpty();
    }

    private static void assertRefused(PluginJar jar, String... expected) {
        assertThat(Judge.findings(jar)).map(Intruder::written).containsExactly(expected);
    }
}
