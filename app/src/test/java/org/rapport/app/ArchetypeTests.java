package org.rapport.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

import org.rapport.host.gate.Published;

import static org.assertj.core.api.Assertions.assertThat;

/// Who begins a plugin hears at once that its name is the house’s already.
class ArchetypeTests {
    private static final Path ARCHETYPE = House.ROOT.resolve("platform/plugin-archetype/src/main/resources");
    private static final Path SCRIPT = ARCHETYPE.resolve("META-INF/archetype-post-generate.groovy");
    private static final Path MANIFEST = ARCHETYPE
            .resolve("archetype-resources/src/main/resources/META-INF/rapport-plugin.properties");
    private static final Path GATE = House.ROOT
            .resolve("platform/plugin-host/src/main/java/org/rapport/host/gate");
    private static final Pattern TAKEN = Pattern.compile("TAKEN = \\[([^]]*)]");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");
    private static final Pattern STEP = Pattern.compile("/(?:desk/)?([a-z][a-z0-9-]*)(?:/.*)?");

    private static List<String> taken() {
        var list = TAKEN.matcher(House.text(SCRIPT)).results().findFirst().orElseThrow().group(1);
        return WORD.matcher(list).results().map(word -> word.group(1)).toList();
    }

    @Test
    void knowsTheModulesOfTheHouse() {
        var ids = House.files("rapport-plugin.properties").stream().map(House::text)
                .filter(manifest -> manifest.contains("package=org.rapport."))
                .flatMap(manifest -> manifest.lines().filter(line -> line.startsWith("id=")))
                .map(line -> line.substring("id=".length())).toList();

        assertThat(taken()).isNotEmpty().isSorted().containsAll(ids);
    }

    @Test
    void knowsTheAddressesOfTheHouse() {
        var steps = House.classes().stream().flatMap(ArchetypeTests::addresses).map(STEP::matcher)
                .filter(Matcher::matches).map(address -> address.group(1));

        assertThat(taken()).containsAll(steps.distinct().toList());
    }

    @Test
    void knowsTheWordsOfDatabases() {
        var gate = words(House.text(GATE.resolve("SqlWords.java")), "\"\"\"");

        assertThat(gate).contains("select");
        assertThat(words(House.text(SCRIPT), "'''")).isEqualTo(gate);
    }

    /// Those between `quotes`.
    private static List<String> words(String text, String quotes) {
        return List.of(text.split(quotes, -1)[1].strip().split("\\s+"));
    }

    @Test
    void knowsThePackagesOfLibraries() {
        var reserved = Pattern.compile("compile\\((.*?)\\);", Pattern.DOTALL);
        var gate = reserved.matcher(House.text(GATE.resolve("ClassRules.java"))).results().findFirst().orElseThrow()
                .group(1).replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\\", "\\").replace("\"", "");

        assertThat(House.text(SCRIPT)).contains("/" + gate.replace("|org\\.rapport(?!\\.plugins\\.)", "") + "/");
    }

    @Test
    void asksForWhatIsPublishedNow() {
        var version = Published.on(ArchetypeTests.class.getClassLoader()).version();

        assertThat(House.text(MANIFEST)).contains("requires=^" + version.getMajor() + "." + version.getMinor() + "\n");
    }

    /// Those that each method of `type` answers.
    private static Stream<String> addresses(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class))
                .filter(Objects::nonNull).flatMap(mapping -> Stream.of(mapping.path()));
    }
}
