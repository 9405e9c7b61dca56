package org.rapport.content.sources;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastedTests {
    @ParameterizedTest
    @ValueSource(strings = {"@book{k, title={T}}", "TY  - BOOK\nID  - k\nTI  - T\nER  - ",
        "\uFEFF [{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\"}]", "{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\"}",
        "{\"items\":[{\"id\":\" k\\n\",\"type\":\"book\",\"title\":\"T\"}]}", "Hello,\nTY  - BOOK\nID  - k\nTI  - T",
        "% Encoding: UTF-8\n@Book { k, title = {T}}", "\uFEFF@book{k, title={T}}"})
    void findsOutWhatItIs(String text) {
        assertThat(sources(text).taken()).containsExactly(
                new Checked.Taken(new CslJson.Named("k", CslItem.of("book").with("title", "T")), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "Schore, A. (2003). A title.", "[]", "[1, 2]", "{\"items\":[]}", "@comment{x}",
        "TY\n", "a@b.example"})
    void findsNoSource(String text) {
        assertThat(Pasted.read(text)).isEqualTo(new Pasted.Unread("content.sources.unread.unknown", 0));
    }

    @Test
    void saysAtWhichLineItStopped() {
        assertThat(Pasted.read("@book{k,\n title={T")).isEqualTo(new Pasted.Unread("content.sources.unread.line", 2));
        assertThat(Pasted.read("\n[{\"id\":\n x}]")).isEqualTo(new Pasted.Unread("content.sources.unread.line", 3));
    }

    @Test
    void readsOnAfterWhatIsBroken() {
        var pasted = sources("""
                @book{one, title={One}}
                @book{two, title={Two
                @book{three, title={Three}}
                  @book{four title=}
                @book{five, title={Five}}
                """);

        assertThat(pasted.taken()).extracting(taken -> taken.source().id()).containsExactly("one", "three", "five");
        assertThat(pasted.broken()).containsExactly(2, 4);
        assertThat(sources("@book{one, title={One}}\n@book{two, title={Two").broken()).containsExactly(2);
    }

    @Test
    void givesUpOnATextThatIsBrokenAgainAndAgain() {
        assertThat(Pasted.read("@book{one, title={One}}\n" + "@book{x, title={\n".repeat(20_000)))
                .isInstanceOf(Pasted.Unread.class);
    }

    @Test
    void partsTheGoodFromTheOthers() {
        var pasted = sources("""
                @book{good, title={T}, isbn={3-16-148410-X}, doi={https://doi.org/10.5555/ABC}, pmid={PMID: 12}}
                @book{bad, isbn={978-3-16-148410-1}, doi={11.1/x}, pmid={none}}
                """);

        assertThat(pasted.taken()).extracting(taken -> taken.source().id()).containsExactly("good");
        assertThat(pasted.taken().getFirst().source().item().texts()).containsEntry("ISBN", "9783161484100")
                .containsEntry("DOI", "10.5555/abc").containsEntry("PMID", "12");
        assertThat(pasted.refused()).extracting(refused -> refused.source().id()).containsExactly("bad");
        assertThat(pasted.refused().getFirst().why()).containsExactlyInAnyOrder(
                new Objection("content.sources.refused.isbn", "978-3-16-148410-1"),
                new Objection("content.sources.refused.doi", "11.1/x"),
                new Objection("content.sources.refused.pmid", "none"),
                new Objection("content.sources.refused.title", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"978-3-16-148410-0 0-306-40615-2|9783161484100",
        "978 3 16 148410 0 (hbk.); 0-306-40615-2|9783161484100", "ISBN 3-16-148410-X|9783161484100",
        "wrong, 0306406152|9780306406157"})
    void takesTheFirstOfSeveralIsbns(String written, String isbn) {
        assertThat(taken("isbn={" + written + "}").source().item().text("ISBN")).isEqualTo(isbn);
    }

    @Test
    void putsAnIssnWhereItBelongs() {
        var item = taken("isbn={12345679 (Print) 1234-5679}").source().item();

        assertThat(item.texts()).containsEntry("ISSN", "1234-5679").doesNotContainKey("ISBN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "www.a.example/b", "file:///etc/hosts", "https://",
        "mailto:a@b.example",
        "https:///x"})
    void leavesOtherAddressesOutAndSaysSo(String address) {
        var taken = taken("url={" + address + "}");

        assertThat(taken.left()).containsExactly(new Objection("content.sources.left.url", address));
        assertThat(taken.source().item().texts()).doesNotContainKey("URL");
    }

    @Test
    void keepsAnAddressOfTheWeb() {
        assertThat(taken("url={HTTPS://a.example/b?c#d}").source().item().text("URL"))
                .isEqualTo("HTTPS://a.example/b?c#d");
    }

    @Test
    void takesWhatHasNoYearAndNoMaker() {
        assertThat(taken("note={x}").source().item().year()).isEmpty();
    }

    @Test
    void takesMarkupForText() {
        assertThat(sources("@book{k, title={On <b>x</b> & <script>}}").taken().getFirst().source().item().title())
                .isEqualTo("On <b>x</b> & <script>");
    }

    @Test
    void refusesATitleThatNobodySees() {
        assertThat(sources("@book{k, title={\u200B\u2800}}").refused()).hasSize(1);
    }

    @Test
    void shortensAnEndlessId() {
        assertThat(sources("@book{" + "k".repeat(5000) + ", title={T}}").taken().getFirst().source().id())
                .hasSizeLessThanOrEqualTo(100);
    }

    private static Checked.Taken taken(String field) {
        return sources("@book{k, title={T}, " + field + "}").taken().getFirst();
    }

    private static Pasted.Sources sources(String text) {
        return (Pasted.Sources) Pasted.read(text);
    }
}
