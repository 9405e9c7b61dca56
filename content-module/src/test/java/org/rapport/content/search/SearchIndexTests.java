package org.rapport.content.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.CacheTag;
import org.rapport.content.search.Finding.Piece;
import org.rapport.content.search.Findings.Fit;

import static org.assertj.core.api.Assertions.assertThat;

class SearchIndexTests {
    private static final CacheTag FIRST = CacheTag.of("article:1");

    @TempDir
    Path place;

    private SearchIndex index;

    @BeforeEach
    void begin() throws IOException {
        index = SearchIndex.in(place, Locale.ENGLISH);
    }

    @AfterEach
    void end() throws IOException {
        index.close();
    }

    private void put(String path, String title, String lead, String text, String unseen) throws IOException {
        index.put(new Findable("Article", "4 March 2026", path, title, lead, text, unseen, Set.of(FIRST)));
        index.show();
    }

    private void says(String text) throws IOException {
        put("/articles/a", "Title", "", text, "");
    }

    private List<String> found(String words) throws IOException {
        return index.find(words, 0, 10).shown().stream().map(Finding::path).toList();
    }

    private boolean finds(String words) throws IOException {
        return index.find(words, 0, 10).count() > 0;
    }

    @ParameterizedTest
    @CsvSource({"en, We waited in silences, silence", "en, We wait, waiting", "en, the therapist's chair, therapist",
        "de, die Müdigkeiten, Müdigkeit", "de, die Häuser, haus", "de, die Müdigkeit, Muedigkeit",
        "de, ein Gruß, gruss", "de, Ängste, angst",
        "es, los silencios, silencio", "es, una canción, cancion", "es, las emociones, emoción"})
    void findsAWordInAnotherForm(String language, String text, String words) throws IOException {
        index.close();
        index = SearchIndex.in(place.resolve(language), Locale.of(language));
        says(text);

        assertThat(finds(words)).isTrue();
        assertThat(finds("xylophone")).isFalse();
    }

    @Test
    void putsBehindWhatOnlyStandsBeside() throws IOException {
        index.put(findable("/sources/a", "Silence").behind());
        index.put(findable("/comments/a", "Silence").within("Silence"));
        index.put(findable("/articles/a", "A pause"));
        index.show();

        assertThat(found("silence").getFirst()).isEqualTo("/articles/a");
    }

    private static Findable findable(String path, String title) {
        return new Findable("Article", "", path, title, "", "Silence, and more.", "", Set.of(FIRST));
    }

    @Test
    void findsAWordByItsBeginning() throws IOException {
        says("Psychotherapy is talking.");

        assertThat(finds("psych")).isTrue();
        assertThat(finds("p")).as("while somebody types").isTrue();
        assertThat(finds("psych talking")).isTrue();
        assertThat(index.find("p talking", 0, 1).fit()).as("a letter in front of others begins too much")
                .isEqualTo(Fit.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"silense", "silnce", "sillence", "siilence", "ilence", "slience"})
    void forgivesOneSlip(String words) throws IOException {
        says("What silence says.");

        assertThat(finds(words)).isTrue();
    }

    @Test
    void forgivesNoSlipWhereAWordStandsAsItWasTyped() throws IOException {
        put("/articles/coats", "Coats", "", "Two coats.", "");
        put("/articles/coast", "Coast", "", "The coast costs nothing.", "");

        assertThat(found("coats")).containsExactly("/articles/coats");
        assertThat(index.find("coats", 0, 1).fit()).isEqualTo(Fit.WHOLE);
        assertThat(found("coqst")).containsExactly("/articles/coast");
        assertThat(index.find("coqst", 0, 1).fit()).isEqualTo(Fit.NEAR);
    }

    @Test
    void looksAtStemsOnlyWhereNoWordIsNear() throws IOException {
        put("/articles/waiting", "Waiting", "", "Waiting is long.", "");
        put("/articles/late", "Late", "", "Too late to rate it.", "");

        assertThat(found("wating")).containsExactly("/articles/waiting");
    }

    @Test
    void forgivesASlipInAnotherForm() throws IOException {
        says("Two tissues.");

        assertThat(finds("tisue")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salense", "pame", "hame"})
    void forgivesNotTwoAndNoneInAShortWord(String words) throws IOException {
        says("What silence says of a name.");

        assertThat(finds(words)).isFalse();
    }

    @Test
    void findsWhatHasAllWordsWhereverTheyStand() throws IOException {
        put("/articles/both", "Grief", "", "We wait.", "");
        put("/articles/one", "Joy", "", "We wait.", "");

        assertThat(found("grief wait")).containsExactly("/articles/both");
    }

    @Test
    void findsSomeWordsWhereNothingHasAll() throws IOException {
        put("/articles/one", "Joy", "", "We wait.", "");

        var partly = index.find("grief wait", 0, 10);

        assertThat(partly.fit()).isEqualTo(Fit.PARTIAL);
        assertThat(partly.shown()).extracting(Finding::path).containsExactly("/articles/one");
        assertThat(index.find("grief", 0, 10).message()).isEqualTo("content.search.count");
    }

    @Test
    void takesWordsInQuotationMarksAsTheyStand() throws IOException {
        says("The pause before the answer.");

        assertThat(finds("\"pause before\"")).isTrue();
        assertThat(finds("„the answer“")).isTrue();
        assertThat(finds("\"before pause\"")).isFalse();
    }

    @Test
    void ranksATitleAboveALeadAboveAText() throws IOException {
        put("/articles/text", "Other", "", "On grief.", "");
        put("/articles/lead", "Other", "On grief.", "Text.", "");
        put("/articles/title", "On grief", "", "Text.", "");

        assertThat(found("grief")).containsExactly("/articles/title", "/articles/lead", "/articles/text");
    }

    @Test
    void findsByWordsThatItDoesNotShow() throws IOException {
        put("/articles/a", "Title", "", "Text.", "bereavement");

        assertThat(found("bereavement")).containsExactly("/articles/a");
        assertThat(said(index.find("bereavement", 0, 1).shown().getFirst().excerpt())).isEqualTo("Text.");
    }

    @Test
    void marksWhatWasLookedFor() throws IOException {
        put("/articles/a", "A silence", "Of silences.", "We wait. Then silence comes. It stays.", "");

        var found = index.find("silences", 0, 1).shown().getFirst();

        assertThat(found.title()).containsExactly(new Piece("A ", false), new Piece("silence", true));
        assertThat(marked(found.excerpt())).containsExactly("silence");
        assertThat(found.kind()).isEqualTo("Article");
        assertThat(found.when()).isEqualTo("4 March 2026");
    }

    @Test
    void showsThePassageAroundAMark() throws IOException {
        says("Nothing at all. ".repeat(200) + "Here stands a lighthouse on a rock. " + "Nothing more. ".repeat(200));

        var excerpt = index.find("lighthouse", 0, 1).shown().getFirst().excerpt();

        assertThat(marked(excerpt)).containsExactly("lighthouse");
        assertThat(said(excerpt)).startsWith("Nothing at all. ").hasSizeLessThan(320);
    }

    @Test
    void cutsWhatHasNoSentences() throws IOException {
        says("word ".repeat(300) + "lighthouse " + "word ".repeat(300));

        var excerpt = index.find("lighthouse", 0, 1).shown().getFirst().excerpt();

        assertThat(marked(excerpt)).containsExactly("lighthouse");
        assertThat(said(excerpt)).startsWith("…word ").endsWith(" word…").hasSizeLessThan(320);
    }

    @Test
    void cutsNoLetterInTwo() throws IOException {
        says("lighthouse" + "🙂".repeat(700));

        var excerpt = said(index.find("lighthouse", 0, 1).shown().getFirst().excerpt());

        assertThat(excerpt.codePoints().filter(letter -> Character.getType(letter) == Character.SURROGATE)).isEmpty();
    }

    @Test
    void showsTheLeadWhereTheTextSaysNothingOfIt() throws IOException {
        put("/articles/a", "Grief", "What it is.", "A text.", "");

        assertThat(said(index.find("grief", 0, 1).shown().getFirst().excerpt())).isEqualTo("What it is.");
    }

    @Test
    void countsAllAndShowsAPart() throws IOException {
        for (var at = 0; at < 25; at++) {
            put("/articles/" + at, "Grief " + at, "", "Text.", "");
        }

        assertThat(index.find("grief", 10, 10)).satisfies(findings -> {
            assertThat(findings.count()).isEqualTo(25);
            assertThat(findings.shown()).hasSize(10);
        });
        assertThat(index.find("grief", 20, 10).shown()).hasSize(5);
        assertThat(index.find("grief", 30, 10).shown()).isEmpty();
    }

    @Test
    void takesTheNewWordsInThePlaceOfTheOld() throws IOException {
        says("First words.");
        says("Second words.");

        assertThat(finds("first")).isFalse();
        assertThat(found("words")).containsExactly("/articles/a");
        index.remove("/articles/a");
        index.show();
        assertThat(finds("words")).isFalse();
    }

    @Test
    void knowsWhatCarriesATag() throws IOException {
        says("Words.");

        assertThat(index.paths(Set.of(FIRST, CacheTag.of("other")))).containsExactly("/articles/a");
        assertThat(index.paths(Set.of(CacheTag.of("other")))).isEmpty();
    }

    @Test
    void isThereAfterItWasClosed() throws IOException {
        says("Words.");
        index.close();
        index = SearchIndex.in(place, Locale.ENGLISH);

        assertThat(finds("words")).isTrue();
    }

    @Test
    void forgetsWhatWasNotShown() throws IOException {
        says("Words.");
        index.clear();
        index.close();
        index = SearchIndex.in(place, Locale.ENGLISH);

        assertThat(finds("words")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"", "\"\"", "a AND", "title:x", "(((", "\\", "~~", "?*", "\"a", "🙂",
        "' or 1=1"})
    void takesWhateverIsTyped(String words) throws IOException {
        says("Nothing of that.");

        assertThat(index.find(words, 0, 10).shown()).hasSizeLessThan(2);
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream().map(Piece::letters).collect(Collectors.joining());
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isFound).map(Piece::letters).toList();
    }
}
