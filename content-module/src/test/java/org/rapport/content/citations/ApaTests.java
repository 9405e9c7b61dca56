package org.rapport.content.citations;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.CslDate;
import org.rapport.content.sources.CslItem;
import org.rapport.content.sources.CslName;
import org.rapport.content.sources.Mark;
import org.rapport.content.sources.Source;
import org.rapport.content.sources.SourceId;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class ApaTests {
    private final Apa apa = new Apa();

    private static Source source(int number, CslItem item) {
        return new Source(new SourceId(number), new CitationKey("marsh" + number), item, 1);
    }

    private static CslItem pause() {
        return CslItem.of("book").with(CslItem.TITLE, "The pause")
                .with(CslItem.AUTHOR, List.of(CslName.person("Marsh", "A.")))
                .with(CslItem.ISSUED, CslDate.of(1988, 0, 0));
    }

    private String mark(String inside, Locale language) {
        var mark = Mark.read(inside).orElseThrow();
        return apa.format(List.of(source(1, pause())), List.of(mark), language).marks().getFirst().parts().stream()
                .map(Formatted.Part::html).collect(joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @marsh1                 | (Marsh, 1988)
            @marsh1, p. 5           | (Marsh, 1988, p. 5)
            @marsh1, pp. 5-7        | (Marsh, 1988, pp. 5–7)
            @marsh1, chap. 3        | (Marsh, 1988, chap. 3)
            see @marsh1, my italics | (see Marsh, 1988, my italics)
            -@marsh1                | (1988)
            see -@marsh1, p. 5      | (see 1988, p. 5)
            """)
    void writesMarks(String inside, String written) {
        assertThat(mark(inside, Locale.ENGLISH)).isEqualTo(written);
    }

    @Test
    void writesInTheLanguageOfTheSite() {
        assertThat(mark("@marsh1, p. 5", Locale.GERMAN)).isEqualTo("(Marsh, 1988, S. 5)");
        assertThat(mark("@marsh1, p. 5", Locale.FRENCH)).isEqualTo("(Marsh, 1988, p. 5)");
        var undated = pause().with(CslItem.ISSUED, CslDate.typed(""));
        assertThat(apa.entry(undated, Locale.GERMAN)).contains("o.&nbsp;J.");
        assertThat(apa.entry(undated, Locale.ENGLISH)).contains("n.d.");
    }

    @Test
    void leadsToAddressesInTheirShortForm() {
        assertThat(apa.entry(pause().with(CslItem.DOI, "10.5555/pause"), Locale.ENGLISH))
                .contains("<a href=\"https://doi.org/10.5555/pause\">doi.org/10.5555/pause</a>");
    }

    @Test
    void doesNoHarm() {
        var entry = apa
                .entry(pause().with(CslItem.TITLE, "<script>x</script><img src=x onerror=y> & <b onclick=z>b</b>")
                        .with("publisher", "<a href='javascript:x'>Tide</a>"), Locale.ENGLISH);

        assertThat(entry).doesNotContain("<script", "<img", "<a", "onclick=\"");
    }

    @Test
    void tellsSourcesOfOneYearApartByLettersAsLongAsThereAreSome() {
        assertThat(listed(2)).contains("(1988a)", "(1988b)");
        assertThat(listed(26)).contains("(1988z)");
        assertThat(listed(27)).contains("(1988)").doesNotContain("(1988a)", "(1988{)");
    }

    private String listed(int number) {
        var sources = IntStream.rangeClosed(1, number)
                .mapToObj(each -> source(each, pause().with(CslItem.TITLE, "Pause " + each))).toList();
        return apa.format(sources, List.of(), Locale.ENGLISH).entries().stream().map(Formatted.Entry::html)
                .collect(joining("\n"));
    }
}
