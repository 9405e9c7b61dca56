package org.rapport.host.gate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.host.Manifest;

import static org.assertj.core.api.Assertions.assertThat;

class ManifestRulesTests {
    private static final String AT = " | META-INF/rapport-plugin.properties | ";

    @Test
    void takesAManifestThatIsInOrder() {
        assertThat(Judge.findings(PluginJar.of())).isEmpty();
        assertThat(Judge.findings(PluginJar.of().saying("needs=poems ^1.2, songs? ^1.0, poems?"))).isEmpty();
        assertThat(Judge.findings(PluginJar.of().saying("permissions=mail,network:example.org"))).isEmpty();
    }

    @Test
    void refusesAJarWithoutManifest() {
        assertRefused(PluginJar.of().with("LICENSE", "").without(Manifest.LOCATION), "manifest-absent" + AT);
        assertRefused(PluginJar.of().with("meta-inf/rapport-plugin.properties", "").without(Manifest.LOCATION),
                "manifest-absent" + AT);
        assertRefused(PluginJar.of().with(Manifest.LOCATION, "name=\\u12x"), "manifest-absent" + AT);
        assertRefused(PluginJar.of().with(Manifest.LOCATION, new byte[]{'a', '=', (byte) 0xfc}),
                "manifest-absent" + AT);
        assertRefused(PluginJar.of().with(Manifest.LOCATION, "a=b\n".repeat(20_000)), "manifest-absent" + AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "version", "package", "requires"})
    void refusesAManifestThatDoesNotSay(String key) {
        assertRefused(PluginJar.of().with(Manifest.LOCATION, PluginJar.MANIFEST.replaceAll("(?m)^" + key + "=.*$", "")),
                "manifest-missing" + AT + key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|A|tea-time", "version|1|1.2.3", "version|v1|1.2.3",
        "package|guest|org.example.teatime", "requires|banana|^2.0", "needs|A|content, guestbook? ^1.0",
        "routes|a|/tea-room/{day}, /pots/**", "permissions|files|mail, network:example.org"})
    void refusesAManifestThatSaysWhatNobodyUnderstands(String key, String words, String example) {
        assertRefused(PluginJar.of().saying(key + "=" + words),
                "manifest-value" + AT + key + " " + words + " " + example);
    }

    @Test
    void refusesKeysThatMeanNothing() {
        assertRefused(PluginJar.of().saying("Routes=/a").saying("templates=x").saying("=y"), "manifest-key" + AT,
                "manifest-key" + AT + "Routes", "manifest-key" + AT + "templates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poems", "site", "host", "desk", "public", "information-schema", "pg-catalog", "pg-toast",
        "default", "user", "order"})
    void refusesAnIdThatIsTaken(String id) {
        assertRefused(PluginJar.of().saying("id=" + id), "taken-id" + AT + id);
    }

    @Test
    void saysNothingElseAgainstWhatHasAnIdThatIsTaken() {
        assertRefused(PluginJar.of().saying("id=poems").saying("package=org.example.poems").saying("needs=songs"),
                "taken-id" + AT + "poems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^3.0", "^2.99", "<2", "^0.9"})
    void refusesWhatWasWrittenForAnotherVersion(String range) {
        assertRefused(PluginJar.of().saying("requires=" + range),
                "other-version" + AT + range + " " + Judge.PUBLISHED.version());
    }

    @Test
    void saysAtOnceThatNothingOfAManifestWillDo() {
        assertRefused(PluginJar.of().saying("version=v1").saying("requires=^3.0"),
                "manifest-value" + AT + "version v1 1.2.3", "other-version" + AT + "^3.0 " + Judge.PUBLISHED.version());
    }

    @Test
    void refusesWhatNeedsSomethingThatIsNotHere() {
        assertRefused(PluginJar.of().saying("needs=songs, tales ^1.0, guest"), "need-absent" + AT + "songs",
                "need-absent" + AT + "tales", "need-absent" + AT + "guest");
    }

    @Test
    void refusesWhatNeedsAnotherVersion() {
        assertRefused(PluginJar.of().saying("needs=poems ^2.0"), "need-version" + AT + "poems ^2.0 1.2.3");
        assertRefused(PluginJar.of().saying("needs=poems? >=1.3"), "need-version" + AT + "poems >=1.3 1.2.3");
        assertRefused(PluginJar.of().saying("needs=poems <1.2.3"), "need-version" + AT + "poems <1.2.3 1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.guest", "javax.sql", "jdk.guest", "sun.misc", "com.sun.guest", "jakarta.servlet",
        "org.springframework.guest", "org.jdbi.v3", "gg.jte.guest", "org.slf4j.guest", "org.jspecify.annotations",
        "org.rapport.api", "org.rapport.guest", "org.rapport.plugins", "org.example.poems", "org.example.poems.more",
        "org.example", "org.h2", "org.h2.tools", "com.zaxxer.hikari", "org.semver4j", "org.assertj.core",
        "tools.jackson.databind", "org.postgresql"})
    void refusesAPackageOfSomebodyElse(String name) {
        assertRefused(PluginJar.of().saying("package=" + name), "taken-package" + AT + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example.guests", "org.rapport.plugins.guest", "com.example.java",
        "org.example.poemsandmore",
        "javafan.guest", "de.elena"})
    void takesAPackageOfItsOwn(String name) {
        assertThat(Judge.findings(PluginJar.of().saying("package=" + name))).isEmpty();
    }

    private static void assertRefused(PluginJar jar, String... expected) {
        assertThat(Judge.findings(jar)).map(Intruder::written)
                .containsExactlyInAnyOrder(java.util.Arrays.stream(expected).map(String::strip).toArray(String[]::new));
    }
}
