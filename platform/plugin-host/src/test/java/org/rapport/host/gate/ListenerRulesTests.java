package org.rapport.host.gate;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListenerRulesTests {
    private static final String LISTENER = "org.springframework.modulith.events.ApplicationModuleListener";
    private static final String HEAD = "package org.example.guest; import " + LISTENER + "; ";

    @Test
    void takesListenersThatHaveIdsOfTheirOwn() {
        assertThat(findings("@ApplicationModuleListener(id = \"guest.one\")",
                "@ApplicationModuleListener(id = \"guest.two\")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ApplicationModuleListener", "@ApplicationModuleListener(id = \"\")",
        "@ApplicationModuleListener(readOnlyTransaction = true)"})
    void refusesThoseWithoutAnId(String listener) {
        assertThat(findings(listener, "")).containsExactly("listener-unnamed | One.hear(..) | guest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content.drafts", "guest", "guests.one", "one", "Guest.one"})
    void refusesThoseWithAnIdOfSomebodyElse(String id) {
        assertThat(findings("", "@ApplicationModuleListener(id = \"" + id + "\")"))
                .containsExactly("listener-foreign | Two.hear(..) | " + id + " guest");
    }

    @Test
    void refusesTwoWithTheSameId() {
        assertThat(findings("@ApplicationModuleListener(id = \"guest.one\")",
                "@ApplicationModuleListener(id = \"guest.one\")"))
                .containsExactly("listener-twice | Two.hear(..) | guest.one org.example.guest.One.hear(..)");
        assertThat(findings(
                "@ApplicationModuleListener(id = \"guest.one\") void see(Integer number) {} @ApplicationModuleListener(id = \"guest.one\")",
                "")).containsExactly("listener-twice | One.hear(..) | guest.one org.example.guest.One.see(..)");
    }

    @Test
    void countsWhatTheCompilerAddsOnlyOnce() {
        assertThat(Judge.findings(PluginJar.of(HEAD + "interface Ear<T> { void hear(T event); } "
                + "class One implements Ear<String> { @ApplicationModuleListener(id = \"guest.one\") public void hear(String event) {} }")))
                .isEmpty();
    }

    /// What speaks against two classes that hear so.
    private static Stream<String> findings(String one, String two) {
        return Judge.findings(PluginJar.of(HEAD + "class One { " + one + " void hear(String event) {} }",
                HEAD + "class Two { " + two + " void hear(String event) {} }")).stream().map(Intruder::written);
    }
}
