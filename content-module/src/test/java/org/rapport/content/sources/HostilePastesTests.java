package org.rapport.content.sources;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class HostilePastesTests {
    static Stream<Arguments> pastes() {
        return Stream.of(
                arguments("deep JSON", "[".repeat(100_000) + "]".repeat(100_000)),
                arguments("deep JSON in an item",
                        "[{\"title\":" + "{\"a\":".repeat(80_000) + "1" + "}".repeat(80_000) + "}]"),
                arguments("deep JSON without an end", "{\"a\":".repeat(80_000)),
                arguments("a number of many digits", "[{\"title\":\"T\",\"volume\":" + "9".repeat(400_000) + "}]"),
                arguments("half a JSON", "[{\"title\":\"T\""),
                arguments("two JSONs", "[] []"),
                arguments("an open brace", "@book{k, title={" + "{".repeat(400_000)),
                arguments("an open quote", "@book{k, title=\"" + "x".repeat(400_000)),
                arguments("ats", "@book{".repeat(80_000)),
                arguments("strings of strings", strings()),
                arguments("a book of nothing but signs", "@book{" + "#=\"".repeat(100_000)));
    }

    static Stream<Arguments> bearable() {
        return Stream.of(
                arguments("a large exponent", "[{\"title\":\"T\",\"volume\":1e999999999}]"),
                arguments("dates of another calendar",
                        "[{\"title\":\"T\",\"issued\":{\"date-parts\":[[99999999999,99,\"x\"]]}}]"),
                arguments("everything of the wrong kind",
                        "[{\"id\":[],\"title\":\"T\",\"author\":{},\"issued\":[1],\"DOI\":{}}]"),
                arguments("deep braces", "@book{k, title={T" + "{".repeat(200_000) + "}".repeat(200_000) + "}}"),
                arguments("deep braces of a name",
                        "@book{k, title={T}, author={" + "{".repeat(200_000) + "}".repeat(200_000) + "}}"),
                arguments("accents without letters", "@book{k, title={T" + "\\\"".repeat(200_000) + "}}"),
                arguments("many hashes", "@book{k, title={T}" + " # x".repeat(100_000) + "}"),
                arguments("many names", "@book{k, title={T}, author={" + "A, B and ".repeat(50_000) + "C}}"),
                arguments("a name of commas", "@book{k, title={T}, author={" + ",".repeat(400_000) + "}}"),
                arguments("a name of many words", "@book{k, title={T}, author={" + "x ".repeat(200_000) + "}}"),
                arguments("dollars", "@book{k, title={T" + "$ ".repeat(200_000) + "}}"),
                arguments("dollars and backslashes", "@book{k, title={T" + "$\\x".repeat(130_000) + "}}"),
                arguments("long maths", "@book{k, title={T $" + "x\\y".repeat(130_000) + "$}}"),
                arguments("it refers to itself", "@book{k, title={T}, crossref={k}}"),
                arguments("a title of many lines", "TY  - BOOK\nTI  - T\n" + "x\n".repeat(240_000)),
                arguments("many authors", "TY  - BOOK\nTI  - T\n" + "AU  - A, B\n".repeat(40_000)),
                arguments("pages of spaces", "@book{k, title={T}, pages={" + " ".repeat(400_000) + "1}}"),
                arguments("a date of slashes", "TY  - BOOK\nTI  - T\nPY  - " + "/".repeat(400_000) + "x"),
                arguments("controls", "TY  - BOOK\nTI  - T\u0000\u202E\uD800\nER  - "),
                arguments("a name of lower case", "TY  - BOOK\nTI  - T\nAU  - " + "x ".repeat(200_000) + ", Y"),
                arguments("brackets without an end", "@book{k, title={T}, issn={" + "(".repeat(400_000) + "}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pastes")
    void areUnreadable(String what, String text) {
        assertThat(read(text)).as(what).isInstanceOf(Pasted.Unread.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bearable")
    void areBorne(String what, String text) {
        assertThat(read(text)).as(what)
                .isInstanceOfSatisfying(Pasted.Sources.class, sources -> assertThat(sources.taken()).hasSize(1));
    }

    @Test
    void areTooLong() {
        assertThat(read("@book{k, title={" + "x".repeat(500_000) + "}}"))
                .isEqualTo(new Pasted.Unread("content.sources.unread.long", 0));
    }

    @Test
    void areTooMany() {
        assertThat(read("@book{k, title={T}}".repeat(500))).isInstanceOf(Pasted.Sources.class);
        assertThat(Stream.of("@book{k, title={T}}".repeat(501), "TY  - BOOK\nTI  - T\n".repeat(501),
                "[" + "{\"title\":\"T\"},".repeat(500) + "{}]",
                "[" + "{},".repeat(20_000) + "{}]")).allSatisfy(
                        text -> assertThat(read(text)).isEqualTo(new Pasted.Unread("content.sources.unread.many", 0)));
    }

    /// Each is ten times the one before.
    private static String strings() {
        var text = new StringBuilder("@string{a0 = {xxxxxxxxxx}}\n");
        for (var number = 1; number < 12; number++) {
            text.append("@string{a").append(number).append(" = a").append(number - 1)
                    .append((" # a" + (number - 1)).repeat(9)).append("}\n");
        }
        return text + "@book{k, title = a11}";
    }

    private static Pasted read(String text) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Pasted.read(text));
    }
}
