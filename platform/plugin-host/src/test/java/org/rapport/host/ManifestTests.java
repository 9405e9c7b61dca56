package org.rapport.host;

import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semver4j.Semver;

import org.rapport.host.UnreadableManifest.Missing;
import org.rapport.host.UnreadableManifest.NotUnderstood;
import org.rapport.host.UnreadableManifest.Problem;
import org.rapport.host.UnreadableManifest.Unknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ManifestTests {
    @Test
    void saysWhatAPluginIs() {
        var manifest = Manifest
                .read(said("needs", "content, newsletter? ^1.2 ", "routes", "/a/{b}, /c/**", "permissions",
                        "mail,network:*, network:example.org,"));

        assertThat(manifest).isEqualTo(new Manifest("reading-list", "Reading list", new Semver("1.2.3"),
                "org.example.reading_list", new VersionRange("^1.0"),
                List.of(new Need("content", VersionRange.ANY, false),
                        new Need("newsletter", new VersionRange("^1.2"), true)),
                List.of("/a/{b}", "/c/**"), List.of(new Permission.Letters(), new Permission.Network("*"),
                        new Permission.Network("example.org"))));
        assertThat(manifest.schema()).isEqualTo("reading_list");
        assertThat(manifest.permissions()).map(Permission::word).containsExactly("mail", "network", "network");
        assertThat(manifest.permissions()).hasToString("[mail, network:*, network:example.org]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "version", "package", "requires"})
    void mustSay(String key) {
        var silent = said();
        silent.remove(key);

        assertThat(problems(silent)).containsExactly(new Missing(key));
        assertThat(problems(said(key, " \t "))).containsExactly(new Missing(key));
    }

    @Test
    void maySayNothingElse() {
        assertThat(Manifest.read(said())).extracting(Manifest::needs, Manifest::routes, Manifest::permissions)
                .containsOnly(List.of());
        assertThat(problems(said("Name", "x", "permission", "mail"))).containsExactly(new Unknown("Name"),
                new Unknown("permission"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var wrong = said("id", "X", "needs", "a!, b, -", "x", "y");
        wrong.remove("name");

        assertThat(problems(wrong)).containsExactlyInAnyOrder(new NotUnderstood("id", "X"), new Missing("name"),
                new NotUnderstood("needs", "a!"), new NotUnderstood("needs", "-"), new Unknown("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|Guest", "id|a--b", "id|a_b", "id|1a", "id|a-", "id|../a", "id|ü",
        "id|a23456789-123456789-123456789-123456789-1", "version|1", "version|1.2", "version|one", "version|1.2.3.4",
        "version|99999999999.0.0", "package|guest", "package|Org.example", "package|org..example", "package|org.1x",
        "package|org.example.", "package|org/example", "requires|banana", "requires|^", "requires|^1.2 banana",
        "requires|>=1 foo <2", "requires|^1 - ^2", "requires|99999999999999999999", "requires|latest", "needs|A",
        "needs|a ^", "needs|a??", "needs|a^1", "routes|guest", "routes|/", "routes|/a/", "routes|/a b", "routes|//a",
        "routes|/a/{b", "routes|/a/**/b/**", "routes|/a?b", "routes|/{a}/{a}", "routes|/ä", "permissions|files",
        "permissions|Mail", "permissions|network", "permissions|network:", "permissions|network:localhost",
        "permissions|network:*.org", "permissions|network:https://example.org", "permissions|network:EXAMPLE.org"})
    void isNotUnderstoodWhenItSays(String key, String words) {
        assertThat(problems(said(key, words))).containsExactly(new NotUnderstood(key, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "version", "package", "requires", "needs", "routes", "permissions"})
    void isNotUnderstoodAtAnyLength(String key) {
        for (var piece : List.of("a", "-a", "a.", ".a", "/a", "1.2.3-a.a.", ">=1 ", "a ", "{", "|| ")) {
            assertThat(problems(said(key, "/a1.2.3-" + piece.repeat(20_000)))).first()
                    .isInstanceOfSatisfying(NotUnderstood.class, problem -> {
                        assertThat(problem.key()).isEqualTo(key);
                        assertThat(problem.words()).hasSizeLessThan(201);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "\u202Egpj", "a\ud800"})
    void hasANameOnOneLineOfPlainText(String name) {
        assertThat(problems(said("name", name))).containsExactly(new NotUnderstood("name", name));
    }

    @ParameterizedTest
    @CsvSource({"^1.2, 1.9.0, true", "^1.2, 2.0.0, false", "^1.2, 1.1.9, false", ">=1.2 <3, 2.9.9, true",
        "1.x, 1.5.0, true",
        "*, 7.0.0, true", "1.0 - 2.0, 1.7.0, true", "^1 || ^3, 3.1.0, true", "^1 || ^3, 2.0.0, false",
        "~1.2.3, 1.2.9, true", "=1.2.3, 1.2.4, false", "^2.0, 2.0.0-beta, false", "^2.0.0-beta, 2.0.0-beta.2, true",
        ">= 1.2, 1.3.0, true"})
    void readsRangesAsNpmDoes(String range, String version, boolean included) {
        assertThat(new VersionRange(range).includes(new Semver(version))).isEqualTo(included);
        assertThat(new VersionRange(range)).hasToString(range);
    }

    @Test
    void readsNeedsAndPermissionsOfNoOtherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Need.read("")).withMessageContaining("need");
        assertThatIllegalArgumentException().isThrownBy(() -> Permission.read("")).withMessageContaining("permission");
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionRange("")).withMessageContaining("range");
    }

    private static Properties said(String... more) {
        var said = new Properties();
        said.putAll(java.util.Map.of("id", "reading-list", "name", "Reading list", "version", "1.2.3", "package",
                "org.example.reading_list", "requires", "^1.0"));
        for (var i = 0; i < more.length; i += 2) {
            said.setProperty(more[i], more[i + 1]);
        }
        return said;
    }

    private static List<Problem> problems(Properties said) {
        try {
            Manifest.read(said);
            return List.of();
        } catch (UnreadableManifest e) {
            assertThatThrownBy(() -> {
                throw e;
            }).hasMessageStartingWith("A manifest cannot be read");
            return e.problems();
        }
    }
}
