package org.rapport.host.gate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.host.MessageBundles;

import static org.assertj.core.api.Assertions.assertThat;

class SubstitutesTests {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"));
    /// What each of the words tells people to take.
    private static final Map<String, List<String>> NAMES = Map.ofEntries(Map.entry("constructor", List.of()),
            Map.entry("database", List.of("org.jdbi.v3.core.Jdbi")),
            Map.entry("files", List.of("org.rapport.api.StaticFiles")),
            Map.entry("job", List.of("org.rapport.api.ScheduledJob")),
            Map.entry("listener", List.of("org.springframework.modulith.events.ApplicationModuleListener")),
            Map.entry("log", List.of("org.slf4j.Logger")), Map.entry("mail", List.of("org.rapport.api.Mail")),
            Map.entry("machine",
                    List.of("java.time.Clock", "org.slf4j.Logger", "org.rapport.api.page.DeskSetting")),
            Map.entry("name", List.of()), Map.entry("network", List.of("org.rapport.api.Fetch")),
            Map.entry("setting", List.of("org.rapport.api.page.DeskSetting")),
            Map.entry("words", List.of("org.rapport.api.Messages")));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {"Object see() { return new java.util.Timer(); } ¦ is a ScheduledJob",
        "Object see() { return java.util.concurrent.Executors.newCachedThreadPool(); } ¦ is a ScheduledJob",
        "Object see() { return Thread.ofVirtual(); } ¦ is a ScheduledJob",
        "void see() throws Exception { java.util.concurrent.TimeUnit.DAYS.sleep(1); } ¦ is a ScheduledJob",
        "@org.springframework.scheduling.annotation.Scheduled(fixedDelay = 1) void see() {} ¦ is a ScheduledJob",
        "Object see() { return new java.io.File(\"a\").exists(); } ¦ served by StaticFiles",
        "Object see() { return java.nio.file.Path.of(\"a\"); } ¦ served by StaticFiles",
        "Object see() { return getClass().getResourceAsStream(\"/a\"); } ¦ served by StaticFiles",
        "Object see() throws Exception { return java.net.URI.create(\"a:b\").toURL().openStream(); } ¦ by Fetch",
        "Object see() { return java.net.http.HttpClient.newHttpClient(); } ¦ network:example.org",
        "Object see() { return new java.net.Socket(); } ¦ by Fetch",
        "Object see() throws Exception { return Class.forName(\"a\"); } ¦ Nothing takes its place",
        "Object see() { return String.class.getMethods(); } ¦ Nothing takes its place",
        "Object see() { return java.lang.invoke.MethodHandles.lookup(); } ¦ Nothing takes its place",
        "Object see() { return System.getenv(\"a\"); } ¦ shown by a DeskSetting",
        "Object see() { return System.currentTimeMillis(); } ¦ A Clock, asked for in a constructor, tells the time",
        "void see() { System.out.println(\"a\"); } ¦ a Logger of SLF4J",
        "Object see() { return Integer.getInteger(\"a\"); } ¦ shown by a DeskSetting",
        "@org.springframework.beans.factory.annotation.Value(\"a\") String see; ¦ shown by a DeskSetting",
        "Object see() { return java.util.prefs.Preferences.userRoot(); } ¦ shown by a DeskSetting",
        "Object see() { return java.util.logging.Logger.getLogger(\"\"); } ¦ a Logger of SLF4J",
        "void see(java.io.PrintStream out) { out.println(); } ¦ a Logger of SLF4J",
        "void see() { IO.println(\"a\"); } ¦ a Logger of SLF4J",
        "Object see() { return java.util.ResourceBundle.getBundle(\"a\"); } ¦ said by Messages",
        "Object see() { return org.jdbi.v3.core.Jdbi.create(\"a\"); } ¦ Jdbi, asked for in a constructor",
        "void see(java.sql.Connection given) { } ¦ Jdbi, asked for in a constructor",
        "@org.springframework.beans.factory.annotation.Autowired Object see; ¦ in its constructor",
        "void see(org.springframework.context.ApplicationContext a) {} ¦ in its constructor",
        "@org.springframework.context.event.EventListener void see(String a) {} ¦ an @ApplicationModuleListener"})
    void areToldToWhoTakesWhatIsClosed(String member, String instead) {
        assertThat(said("class Guest { " + member + " }")).contains(instead);
    }

    @Test
    void areNotToldWhereThereAreNone() {
        assertThat(said("class Guest { ThreadLocal<String> see; }"))
                .isEqualTo("java.lang.ThreadLocal is closed to plugins.");
        assertThat(said("class Guest { Object see() { return new java.awt.Point(); } }"))
                .isEqualTo("java.awt.Point is not published to plugins.");
        assertThat(said("class Guest { java.awt.List see; }")).isEqualTo("java.awt.List is not published to plugins.");
    }

    @Test
    void belongToTheMostExactName() {
        assertThat(Substitutes.of("java.lang.Class.getResource(String)")).hasValue("files");
        assertThat(Substitutes.of("java.lang.Class.forName(Module, String)")).hasValue("name");
        assertThat(Substitutes.of("java.lang.Class.forPrimitiveName(String)")).isEmpty();
        assertThat(Substitutes.of("java.lang.Thread$Builder$OfVirtual")).hasValue("job");
        assertThat(Substitutes.of("java.lang.ThreadGroup")).isEmpty();
        assertThat(Substitutes.of("java.nio.file.attribute.FileTime")).hasValue("files");
        assertThat(Substitutes.of("java.nio.Buffer")).isEmpty();
    }

    @Test
    void areOpenAndNamedInEveryLanguage() {
        assertThat(new TreeSet<>(Substitutes.all().values())).isEqualTo(new TreeSet<>(NAMES.keySet()));
        NAMES.forEach((word, types) -> {
            for (var language : LANGUAGES) {
                var said = new MessageBundles(() -> language, List.of("host")).say("host.gate.instead." + word);
                assertThat(types).allSatisfy(type -> {
                    assertThat(said).contains(type.substring(type.lastIndexOf('.') + 1));
                    assertThat(Judge.PUBLISHED.type(type)).isEqualTo(Published.Verdict.OPEN);
                });
            }
        });
    }

    private static String said(String source) {
        var words = new MessageBundles(() -> Locale.ENGLISH, List.of("host"));
        return Judge.findings(PluginJar.of("package org.example.guest; " + source)).stream()
                .map(each -> each.say(words)).collect(Collectors.joining("\n"));
    }
}
