package org.rapport.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {
    private static final Pattern BUNDLE = Pattern.compile("messages/([a-z-]+)\\.properties$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /// The desk asks every plugin what it is called and what it is for.
    private static final Pattern ASKED = Pattern.compile("[a-z-]+\\.(name|about)");
    /// A literal that may be a key, or the beginning of one; the id of a listener is neither.
    private static final Pattern LITERAL = Pattern.compile("(?<!id = )\"([a-z-]+\\.[a-zA-Z0-9.-]*)\"");

    static Stream<Path> bundles() {
        return House.files(".properties").stream().filter(file -> BUNDLE.matcher(file.toString()).find());
    }

    static Stream<Path> translations() {
        return bundles().flatMap(bundle -> Stream.of("_de", "_es").map(language -> translated(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysTheSameInEveryLanguage(Path translation) {
        assertThat(words(translation).keySet()).as("keys of %s", translation)
                .containsExactlyInAnyOrderElementsOf(words(english(translation)).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void fillsInTheSameInEveryLanguage(Path translation) {
        var english = words(english(translation));

        assertThat(words(translation)).allSatisfy(
                (key, said) -> assertThat(placeholders(said)).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource({"bundles", "translations"})
    void setsQuotesAndApostrophesAsAPrinterWould(Path bundle) {
        assertThat(words(bundle))
                .allSatisfy((key, said) -> assertThat(said).isNotBlank().doesNotContainPattern("['\"`]"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void namesItsKeysAfterItsModule(Path bundle) {
        assertThat(words(bundle).keySet()).allMatch(key -> key.startsWith(id(bundle) + "."));
    }

    @Test
    void hasWordsForEveryKeyThatIsUsed() {
        var ids = bundles().map(MessagesTests::id).collect(Collectors.toSet());
        var known = keys();

        assertThat(literals()).filteredOn(literal -> ids.contains(literal.replaceAll("\\..*", "")))
                .allMatch(literal -> known.stream().anyMatch(key -> isUsed(key, literal)));
    }

    @Test
    void usesEveryKeyThatHasWords() {
        var literals = literals();

        assertThat(keys().stream().filter(key -> !ASKED.matcher(key).matches())
                .filter(key -> literals.stream().noneMatch(literal -> isUsed(key, literal))))
                .as("keys that nobody uses").isEmpty();
    }

    /// Whether `literal` is the key, or the beginning to which code adds the rest.
    private static boolean isUsed(String key, String literal) {
        return key.equals(literal) || literal.endsWith(".") && key.startsWith(literal);
    }

    private static Set<String> keys() {
        return bundles().flatMap(bundle -> words(bundle).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return House.files(".java", ".jte").stream().flatMap(file -> LITERAL.matcher(House.text(file)).results())
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String said) {
        return PLACEHOLDER.matcher(said).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String id(Path bundle) {
        return bundle.getFileName().toString().replaceAll("(_..)?\\.properties", "");
    }

    private static Path translated(Path bundle, String language) {
        return bundle.resolveSibling(id(bundle) + language + ".properties");
    }

    private static Path english(Path translation) {
        return translation.resolveSibling(id(translation) + ".properties");
    }

    private static Map<String, String> words(Path bundle) {
        var read = new Properties();
        try {
            read.load(new StringReader(House.text(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }
}
