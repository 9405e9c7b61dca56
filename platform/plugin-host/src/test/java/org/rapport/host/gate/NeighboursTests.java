package org.rapport.host.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// A guest beside the plugin `poems`, which publishes its own package.
class NeighboursTests {
    private static final List<String> POEMS = List.of(
            "@org.springframework.modulith.NamedInterface(\"all\") package org.example.poems;",
            "package org.example.poems; public interface Poem { String line(); static int count() { return 0; } }",
            "package org.example.poems; public final class Verse implements Poem { public String line() { return \"\"; } }");
    private static final Map<String, byte[]> POEM_CLASSES = Workshop.compile(POEMS);

    @ParameterizedTest
    @ValueSource(strings = {"class Guest { Object see(Object a) { return (Poem) a; } }",
        "class Guest { void see() { Poem.count(); } }",
        "class Guest { IntSupplier see() { return Poem::count; } }",
        "class Guest { Object see() { return new Poem[1]; } }",
        "class Guest { boolean see(Object a) { return switch (a) { case Poem p -> true; default -> false; }; } }",
        "class Guest { void see(List<? extends Poem> a) {} }"})
    void refusesWhoNamesATypeOfAnotherAndDoesNotNeedIt(String source) throws Refused {
        var guest = guest(source);

        assertThat(Judge.beside(poems()).judge(guest)).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo(Rule.NEED_UNSAID);
            assertThat(each.where()).startsWith("org.example.guest.Guest.see(..)");
            assertThat(each.values()).containsExactly("org.example.poems.Poem", "poems");
        });
        assertPasses(guest.saying("needs=poems ^1.0"));
    }

    @Test
    void refusesWhoIsOneOfAnotherAndDoesNotNeedIt() throws Refused {
        assertRefused(guest("class Guest implements Poem { public String line() { return \"\"; } }"),
                "need-unsaid | Guest | org.example.poems.Poem poems");
        assertRefused(guest("class Guest extends ArrayList<Poem> {}").saying("needs=songs?"),
                "need-unsaid | Guest | org.example.poems.Poem poems");
    }

    @Test
    void saysOnceThatAnotherIsNeededHoweverOftenItIsNamed() throws Refused {
        assertThat(Judge.beside(poems()).judge(guest("record Guest(Poem poem, Verse verse) {} "
                + "class Other { Verse verse; }"))).map(Intruder::written)
                .containsExactly("need-unsaid | Guest | org.example.poems.Poem poems");
    }

    /// Where the other is there, and nobody said that its types are to be found.
    @Test
    void saysWhatWouldHelpWhoNamesWhatIsNotPublishedToIt() {
        assertThat(Judge.findings(guest("class Guest { Verse verse; }"))).map(Intruder::written)
                .containsExactly("need-unsaid | Guest.verse | org.example.poems.Verse poems");
        assertThat(Judge.findings(guest("class Guest { Verse verse; }").saying("needs=poems"))).map(Intruder::written)
                .containsExactly("unpublished | Guest.verse | org.example.poems.Verse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Guest { Poem see() { return null; } }",
        "class Guest { Object see() { return new Verse(); } }",
        "class Guest { Supplier<Object> see() { return Verse::new; } }"})
    void refusesWhoCouldNotBeWithoutWhatMayBeAbsent(String source) throws Refused {
        assertThat(Judge.beside(poems()).judge(guest(source).saying("needs=poems?"))).isNotEmpty().allSatisfy(each -> {
            assertThat(each.rule()).isEqualTo(Rule.NEED_ELSEWHERE);
            assertThat(each.values().getFirst()).startsWith("org.example.poems.");
            assertThat(each.values()).endsWith("poems", "org.example.guest.poems");
        });
    }

    @Test
    void takesWhatIsLeftOutWhereTheOtherIsAbsent() throws Refused {
        var below = "import org.example.poems.*; class Reader { Poem read() { return new Verse(); } }";

        assertPasses(with("package org.example.guest.poems; " + below).saying("needs=poems? ^1.0"));
        assertPasses(with("package org.example.guest.poems.more; " + below).saying("needs=poems?"));
        assertRefused(with("package org.example.guest.poemsandmore; " + below).saying("needs=poems?"),
                "need-elsewhere | poemsandmore.Reader.read(..) | org.example.poems.Poem poems org.example.guest.poems",
                "need-elsewhere | poemsandmore.Reader.read(..):1 | org.example.poems.Verse poems org.example.guest.poems");
    }

    private static PluginJar poems() {
        return PluginJar.of().saying("id=poems").saying("package=org.example.poems").with(POEM_CLASSES);
    }

    private static PluginJar guest(String source) {
        return with("package org.example.guest; import java.util.*; import java.util.function.*; "
                + "import org.example.poems.*; " + source);
    }

    private static PluginJar with(String source) {
        var sources = new ArrayList<>(POEMS);
        sources.add(source);
        var classes = new TreeMap<>(Workshop.compile(sources));
        classes.keySet().removeAll(POEM_CLASSES.keySet());
        return PluginJar.of().with(classes);
    }

    private static void assertPasses(PluginJar guest) throws Refused {
        assertThat(Judge.beside(poems()).judge(guest)).isEmpty();
    }

    private static void assertRefused(PluginJar guest, String... expected) throws Refused {
        assertThat(Judge.beside(poems()).judge(guest)).map(Intruder::written).contains(expected);
    }
}
