package org.rapport.plugins.quiethours;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// What the house asks of every plugin, where the house itself is not there to ask it.
class OwnRulesTests {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update|join) (\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_es"})
    void saysTheSameInEveryLanguage(String language) {
        var english = words("");
        var translated = words(language);

        assertThat(translated.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(key).startsWith("quiet-hours.");
            assertThat(placeholders(translated.getProperty(key))).isEqualTo(placeholders(english.getProperty(key)));
        });
    }

    /// An apostrophe of a typewriter would keep a value from being filled in.
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_es"})
    void setsQuotesAsAPrinterWould(String language) {
        assertThat(words(language).values()).isNotEmpty()
                .allSatisfy(said -> assertThat((String) said).isNotBlank().doesNotContainPattern("['\"`]"));
    }

    @Test
    void namesNoTableButItsOwn() {
        assertThat(sql()).isNotEmpty().allSatisfy(sql -> assertThat(TABLE.matcher(sql).results())
                .isNotEmpty().allMatch(found -> found.group(1).startsWith("quiet_hours.")));
    }

    private static Stream<String> sql() {
        return Arrays.stream(HoursTable.class.getDeclaredMethods()).map(method -> {
            var query = method.getAnnotation(SqlQuery.class);
            return query == null ? method.getAnnotation(SqlUpdate.class).value() : query.value();
        });
    }

    private static List<String> placeholders(String said) {
        return PLACEHOLDER.matcher(said).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties words(String language) {
        var words = new Properties();
        var file = "/messages/quiet-hours" + language + ".properties";
        try (var in = Objects.requireNonNull(OwnRulesTests.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
        return words;
    }
}
