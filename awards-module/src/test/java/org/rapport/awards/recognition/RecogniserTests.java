package org.rapport.awards.recognition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.awards.kinds.Catalogue;
import org.rapport.awards.kinds.Kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RecogniserTests {
    private final Recogniser recogniser = new Recogniser(new Catalogue()::kinds);

    @Test
    void takesNoTalkForAnOffer() {
        var talk = said().stream().filter(Said::isTalk).toList();

        assertThat(talk).hasSizeGreaterThan(150).filteredOn(this::isMistaken).isEmpty();
    }

    @Test
    void findsNineOffersOutOfTen() {
        var offers = said().stream().filter(each -> !each.isTalk()).toList();

        assertThat(offers).hasSizeGreaterThan(150).filteredOn(this::isMistaken).as("offers that were missed")
                .hasSizeLessThanOrEqualTo(offers.size() / 10);
    }

    @Test
    void findsNineOffersOutOfTenInEachLanguage() {
        for (var language : List.of("en", "de", "es")) {
            var offers = said().stream().filter(each -> !each.isTalk() && each.language().equals(language)).toList();

            assertThat(offers).filteredOn(this::isMistaken).as(language)
                    .hasSizeLessThanOrEqualTo(offers.size() / 10);
        }
    }

    /// Remarks by somebody who knew nothing of the phrases; nothing is ever made to fit them.
    @Test
    void understandsWhatItWasNotMadeFor() {
        var unseen = said("unseen.tsv");
        var offers = unseen.stream().filter(each -> !each.isTalk()).toList();

        assertThat(unseen).filteredOn(Said::isTalk).hasSize(60).filteredOn(this::isMistaken).isEmpty();
        assertThat(offers).hasSize(60).filteredOn(this::isMistaken).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles.tsv", delimiter = '\t', numLinesToSkip = 1)
    void knowsTheAwardThatATitleNames(String language, String award, String title) {
        assertThat(recogniser.namedIn(title).map(Kind::id).orElse("none")).as(language).isEqualTo(award);
    }

    @ParameterizedTest
    @CsvSource({
        "I nominated you for the SUNSHINE Blogger Award., sunshine",
        "I nominated you for the Versatile-Blogger-Award., versatile-blogger",
        "I nominated you for the #LiebsterAward., liebster",
        "I nominated you for the Blogger Recogntion Award., blogger-recognition",
        "I nominated you for the VBA., versatile-blogger",
        "I’ve nominated you for the “One Lovely Blog Award”., one-lovely-blog"})
    void knowsANameHoweverItIsWritten(String text, String award) {
        assertThat(recogniser.offerIn(text).map(offer -> offer.kind().id())).hasValue(award);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somebody nominated me. This essay explains why I declined.", "I turned down the award.",
        "Hier steht, warum ich ihn abgelehnt habe.", "Ich nehme keine Awards an.", "Cuento por qué lo rechacé."})
    void knowsARefusal(String text) {
        assertThat(recogniser.isRefusal(text)).isTrue();
        assertThat(recogniser.isRefusal(text + " I nominated you for the Liebster Award.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It goes on to Elena.", "I declined a lift and walked.", "Warum ich gern laufe.",
        "Por qué camino."})
    void takesNothingElseForARefusal(String text) {
        assertThat(recogniser.isRefusal(text)).isFalse();
    }

    @Test
    void choosesTheAwardThatIsOfferedAmongThoseNamed() {
        assertThat(recogniser.offerIn("The Liebster Award is old. After the Sunshine Blogger Award, a new one: "
                + "I nominated you for the Blogger Recognition Award.").map(offer -> offer.kind().id()))
                .hasValue("blogger-recognition");
    }

    @Test
    void quotesTheSentencesThatMakeTheOffer() {
        var offer = recogniser.offerIn("The pause moved me. Do you know the Liebster Award? It is a nice one. "
                + "I nominated you. See my post, Dr. Elena. Tomorrow at five. And so on.");

        assertThat(offer).hasValueSatisfying(found -> assertThat(found.words()).isEqualTo(
                "Do you know the Liebster Award? It is a nice one. I nominated you. See my post, Dr. Elena. "
                        + "Tomorrow at five."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liebster Award → you", "Liebster Award ➡️ you!", "Liebster Award -> your blog"})
    void followsAnArrow(String text) {
        assertThat(recogniser.offerIn(text)).isPresent();
    }

    @Test
    void readsOnBehindBrackets() {
        assertThat(recogniser.offerIn("I am passing the VBA (it says Versatile Blogger Award) on to you.")).isPresent();
        assertThat(recogniser.offerIn("A lovely post (I nominated you for the Liebster Award).")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Liebster Award! It is yours.", "The Liebster Award. My blog. You!",
        "Your name is on my list. It is the Liebster Award."})
    void believesAHintIfNothingSpeaksAgainstIt(String text) {
        assertThat(recogniser.offerIn(text)).isPresent();
        assertThat(recogniser.offerIn(text.replace("Liebster Award", "Liebster Award that he got"))).isEmpty();
    }

    @Test
    void hearsNoOfferFromSomebodyWhoSells() {
        assertThat(recogniser.offerIn("The Liebster Award is yours. It waits on my page.")).isPresent();
        assertThat(recogniser.offerIn("The Liebster Award is yours. It waits on my page. Order now!")).isEmpty();
    }

    @Test
    void readsTheBeginningOfAVeryLongRemark() {
        assertThat(recogniser.offerIn("A word. ".repeat(600) + "I nominated you for the Liebster Award.")).isPresent();
        assertThat(recogniser.offerIn("A word. ".repeat(700) + "I nominated you for the Liebster Award.")).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(recogniser.offerIn("")).isEmpty();
        assertThat(recogniser.namedIn("")).isEmpty();
    }

    @Test
    void passesOverAnAwardThatIsTooFarAway() {
        assertThat(recogniser.offerIn("I like the Liebster Award. It rains. It still rains. I nominated you."))
                .isEmpty();
    }

    private boolean isMistaken(Said said) {
        return !recogniser.offerIn(said.text()).map(offer -> "offer " + offer.kind().id()).orElse("talk")
                .equals(said.meaning());
    }

    private static List<Said> said() {
        return said("sentences.tsv");
    }

    private static List<Said> said(String file) {
        try (var lines = new InputStreamReader(
                Objects.requireNonNull(RecogniserTests.class.getResourceAsStream(file)), UTF_8)) {
            return lines.readAllLines().stream().skip(1).map(line -> line.split("\t"))
                    .map(cells -> new Said(cells[0], cells[1], cells[2])).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Said(String language, String meaning, String text) {
        boolean isTalk() {
            return meaning.equals("talk");
        }
    }
}
