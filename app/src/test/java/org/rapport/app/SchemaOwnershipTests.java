package org.rapport.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Each module's SQL stays in its own schema.
class SchemaOwnershipTests {
    private static final Pattern ANNOTATION = Pattern
            .compile("@Sql\\w+\\(\\s*(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\")");
    private static final Pattern ELSEWHERE = Pattern.compile("@Sql(?:Query|Update|Batch|Call|Script)\\((?!\\s*\")");
    private static final Pattern NOT_SQL = Pattern.compile("--[^\n]*|'[^']*'");
    private static final Pattern WITH = Pattern
            .compile("(\\w+)(\\s*\\([^)]*\\))?\\s+as\\s+(materialized\\s+)?\\(\\s*(select|values)");
    private static final Pattern TABLE = Pattern.compile("(?<!for |do |:)\\b(?:(?:into|update|table|references|"
            + "index\\s+\\w+\\s+on)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(?<written>[\\w.]+)"
            + "|(?<!distinct )(?:from|join|using)\\s+(?<read>[\\w.]+)\\b(?!\\s*\\())");

    /// By their directories.
    private static final Map<Path, String> SCHEMAS = House.modules().stream()
            .collect(Collectors.toMap(module -> module, SchemaOwnershipTests::schema));

    /// SQL of `owner`, found in `file`.
    record Said(String owner, Path file, String sql) {
        @Override
        public String toString() {
            return owner + ": " + file.getFileName();
        }
    }

    static Stream<Said> everythingSaid() {
        return SCHEMAS.keySet().stream().sorted().flatMap(module -> Stream.concat(tables(module), migrations(module)));
    }

    private static Stream<Said> tables(Path module) {
        return House.files(module, "Table.java").stream().flatMap(file -> ANNOTATION.matcher(House.text(file)).results()
                .map(found -> said(module, file, found.group(1).replaceAll("[\"\\\\]", ""))));
    }

    private static Stream<Said> migrations(Path module) {
        return House.files(module, ".sql").stream().map(file -> said(module, file, House.text(file)));
    }

    private static Said said(Path module, Path file, String sql) {
        return new Said(Objects.requireNonNull(SCHEMAS.get(module)), file,
                NOT_SQL.matcher(sql.toLowerCase()).replaceAll(" "));
    }

    /// A module's own; the house's for whoever has no manifest.
    private static String schema(Path module) {
        return House.files(module, "META-INF/rapport-plugin.properties").stream().map(SchemaOwnershipTests::id)
                .map(id -> id.replace('-', '_')).findFirst().orElse("site");
    }

    private static String id(Path manifest) {
        return House.text(manifest).lines().filter(line -> line.startsWith("id=")).findFirst().orElseThrow()
                .substring(3);
    }

    @Test
    void standsWhereItIsUsed() {
        assertThat(House.files("Table.java"))
                .noneSatisfy(file -> assertThat(House.text(file)).containsPattern(ELSEWHERE));
    }

    @ParameterizedTest
    @MethodSource("everythingSaid")
    void namesNoOtherModulesSchema(Said said) {
        var others = Set.copyOf(SCHEMAS.values()).stream().filter(schema -> !schema.equals(said.owner)).toList();

        assertThat(said.sql).as("%s may name the schema %s", said.file, said.owner)
                .doesNotContainPattern("\\b(" + String.join("|", others) + ")\\.");
    }

    @ParameterizedTest
    @MethodSource("everythingSaid")
    void saysWhoseEveryTableIs(Said said) {
        var named = WITH.matcher(said.sql).results().map(found -> found.group(1)).toList();

        assertThat(tables(said.sql)).as("tables in %s, of the schema %s", said.file, said.owner)
                .filteredOn(table -> !named.contains(table))
                .allMatch(table -> table.startsWith(said.owner + "."));
    }

    private static List<String> tables(String sql) {
        return TABLE.matcher(sql).results().map(found -> found.group("written") == null
                ? found.group("read")
                : found.group("written")).toList();
    }
}
