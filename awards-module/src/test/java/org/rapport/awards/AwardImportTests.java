package org.rapport.awards;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.Origin;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.comments.LinkbackId;
import org.rapport.comments.LinkbackReceived;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.ARTICLE;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.DAY;
import static org.rapport.awards.Cast.INES_HOST;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.LINKBACK;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.TITLE;
import static org.rapport.awards.Cast.VERSATILE;
import static org.rapport.awards.Cast.WORDS;
import static org.rapport.awards.Story.LONG_AGO;

/// Awards of a former site, whose comments and linkbacks come in with them and are heard before or after.
@ModuleTest
class AwardImportTests {
    private static final Instant ACCEPTED = LONG_AGO.plus(DAY).plus(DAY);
    private static final Map<String, String> KEPT = Map.of("_rapport_award", VERSATILE, "_rapport_giver", "Amaru Sol",
            "_rapport_host", AMARUS_HOST, "_rapport_article", "10", "_rapport_comment", "3", "_rapport_linked", "10",
            "_rapport_linkback", POST, "_rapport_named", "yes", "_rapport_accepted", ACCEPTED.toString(),
            "_rapport_decided_by", "Elena");
    private static final Told ACCEPTED_AWARD = new Told(VERSATILE, AMARUS_HOST, "Amaru Sol", ARTICLE, LONG_AGO, WORDS,
            COMMENT, LINKBACK, true,
            ACCEPTED, null, null, "Elena", null);

    private final Book awards;
    private final Ledger ledger;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;
    private final List<ImportPart> parts;
    private final TransactionOperations transaction;
    private final KeptReport report = new KeptReport();

    AwardImportTests(Book awards, Ledger ledger, Story story, Browser browser, Events events, DroppedTags dropped,
            List<ImportPart> parts, TransactionOperations transaction) {
        this.awards = awards;
        this.ledger = ledger;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
        this.parts = parts;
        this.transaction = transaction;
    }

    /// When the listeners hear of what came in with an award.
    enum Heard {
        BEFORE, AFTER
    }

    @ParameterizedTest
    @EnumSource
    void bringsAnAcceptedAwardBackAsItWas(Heard heard) {
        bring(heard, article(offer(), post()), award(KEPT));

        assertThat(kept()).containsExactly(ACCEPTED_AWARD);
        assertThat(awards.accepted()).extracting(Offer::named).containsExactly(true);
        assertThat(browser.get("/").id("badges").text()).contains("Amaru Sol");
        assertThat(browser.get("/awards/" + VERSATILE).body()).contains("Accepted");
        assertThat(events.published(AwardAccepted.class)).isEmpty();
        assertThat(report.brought()).contains("awards");
    }

    @ParameterizedTest
    @EnumSource
    void hearsTheSameTwice(Heard heard) {
        bring(heard, article(offer(), post()), award(KEPT));

        events.publish(new CommentReceived(COMMENT, ARTICLE, LONG_AGO, Origin.IMPORTED));
        events.publish(new LinkbackReceived(LINKBACK, ARTICLE, AMARUS_HOST, POST_TITLE, LONG_AGO, Origin.IMPORTED));
        events.settle();

        assertThat(kept()).containsExactly(ACCEPTED_AWARD);
    }

    @Test
    void bringsNothingInTwice() {
        bring(Heard.AFTER, article(offer(), post()), award(KEPT));
        bring(Heard.AFTER, article(offer(), post()), award(KEPT));

        assertThat(kept()).containsExactly(ACCEPTED_AWARD);
        assertThat(report.known()).contains("awards");
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, _rapport_declined", "AFTER, _rapport_declined", "AFTER, _rapport_taken_down",
        "BEFORE, _rapport_withdrawn",
        "AFTER, _rapport_withdrawn"})
    void bringsBackWhatElseBecameOfIt(Heard heard, String fate) {
        bring(heard, article(offer(), post()), award(without("_rapport_accepted", fate, ACCEPTED.toString())));

        assertThat(kept()).extracting(it -> it.declinedAt() == null ? it.withdrawnAt() : it.declinedAt())
                .containsExactly(ACCEPTED);
        assertThat(awards.open()).isEmpty();
        assertThat(browser.get("/").has("badges")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void leavesWithdrawnWhatOtherWordsOfTheGiverOfferToo(Heard heard) {
        var again = comment(13, "", "Amaru Sol", AMARUS_BLOG, "Once more: " + OFFER, "1");

        bring(heard, article(comment(3, "", AMARU, AMARUS_BLOG, OFFER, "trash"), again), award(without(
                "_rapport_accepted", "_rapport_withdrawn", ACCEPTED.toString())));

        assertThat(kept()).extracting(Told::withdrawnAt, Told::comment).containsExactly(tuple(ACCEPTED, COMMENT));
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackAnOpenOffer(Heard heard) {
        bring(heard, article(offer(), post()), award(without("_rapport_accepted", "_rapport_decided_by", null)));

        assertThat(awards.open()).singleElement().satisfies(open -> {
            assertThat(open.giver()).isEqualTo("Amaru Sol");
            assertThat(open.comment()).isEqualTo(COMMENT);
            assertThat(open.linkback()).isEqualTo(LINKBACK);
            assertThat(events.published(AwardOffered.class))
                    .contains(new AwardOffered(open.award(), VERSATILE, LONG_AGO));
        });
    }

    @Test
    void hearsAnOfferAsOldAsTheCommentIs() {
        bring(Heard.AFTER, article(offer()));

        assertThat(awards.open()).extracting(Offer::at).containsExactly(LONG_AGO);
    }

    @Test
    void joinsWhatWaitsWithWhatWaitedElsewhere() {
        story.begin();
        story.says("Ines", "https://" + INES_HOST, OFFER);

        bring(Heard.AFTER, article(), award(without("_rapport_accepted", "_rapport_comment", null)));

        assertThat(ledger.open()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(2));
    }

    @Test
    void leavesWhatWaitsBesideWhatWasDecidedElsewhere() {
        story.begin();
        story.says("Ines", "https://" + INES_HOST, OFFER);

        bring(Heard.AFTER, article(), award(without("_rapport_comment", "_rapport_together", "1")));

        assertThat(awards.open()).extracting(Offer::host).containsExactly(INES_HOST);
        assertThat(awards.accepted()).extracting(Offer::host).containsExactly(AMARUS_HOST);
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackAnAwardThatOnlyAPostNamed(Heard heard) {
        bring(heard, article(post()), award(without("_rapport_comment", "_rapport_giver", AMARUS_HOST)));

        assertThat(kept()).extracting(Told::comment, Told::linkback, Told::giver, Told::acceptedAt)
                .containsExactly(tuple(null, LINKBACK, AMARUS_HOST, ACCEPTED));
    }

    @Test
    void bringsBackAnAwardThatNothingSpeaksFor() {
        bring(Heard.AFTER, article(), award(Map.of("_rapport_award", VERSATILE, "_rapport_article", "10",
                "_rapport_accepted", ACCEPTED.toString())));
        bring(Heard.AFTER, article(), award(Map.of("_rapport_award", VERSATILE, "_rapport_article", "10",
                "_rapport_accepted", ACCEPTED.toString())));

        assertThat(kept()).extracting(Told::host, Told::comment, Told::linkback, Told::acceptedAt)
                .containsExactly(tuple(null, null, null, ACCEPTED));
        assertThat(events.published(AwardOffered.class)).as("nobody offers it now").isEmpty();
    }

    @Test
    void namesNobodyWhoStayedUnknown() {
        bring(Heard.AFTER, article(offer(), post()), award(without("", "_rapport_discreet", "yes")));

        assertThat(browser.get("/").id("badges").text()).contains("from a fellow blogger who is not named here");
        assertThat(browser.get("/awards/" + VERSATILE).body()).doesNotContain("Amaru", AMARUS_HOST);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-07T17:00:00Z, 2026-03-07T17:00:00Z", "2036-03-07T17:00:00Z, 2026-04-03T17:00:00Z",
        "1492-10-12T00:00:00Z, 2026-04-03T17:00:00Z"})
    void putsOffForNoLongerThanTheOwnerCan(String told, Instant until) {
        bring(Heard.AFTER, article(offer()), award(without("_rapport_accepted", "_rapport_later", told)));

        assertThat(ledger.open()).singleElement().isInstanceOfSatisfying(Award.Later.class,
                later -> assertThat(later.until()).isEqualTo(until));
        assertThat(events.published(AwardOffered.class)).hasSize(1);
    }

    @Test
    void bringsBackThatItWasPassedOn() {
        var passedOn = ACCEPTED.plus(DAY);
        bring(Heard.AFTER, article(offer()), post(20, "Thank you, Amaru"),
                award(with(Map.of("_rapport_thanks", "20", "_rapport_passed_on", passedOn.toString()))));

        assertThat(ledger.kept()).singleElement().isInstanceOfSatisfying(Award.PassedOn.class, award -> {
            assertThat(award.at()).isEqualTo(passedOn);
            assertThat(award.since()).isEqualTo(ACCEPTED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isUnderWayAgainOnceImportedThanksAreTakenBack(Heard heard) {
        bring(heard, article(offer()), post(20, "Thank you, Amaru"), award(with(Map.of("_rapport_thanks", "20",
                "_rapport_passed_on", ACCEPTED.toString()))));
        browser.post("/desk/articles/2/withdrawal");
        events.settle();
        assertThat(ledger.kept()).singleElement().isInstanceOf(Award.Accepted.class);

        browser.post("/desk/articles/2/publication");
        events.settle();
        assertThat(ledger.kept()).singleElement().isInstanceOfSatisfying(Award.PassedOn.class,
                award -> assertThat(award.thanks()).isEqualTo(new ArticleId(2)));
    }

    @Test
    void asksForMoreOrLessForAnAwardThatCameInWithoutCustoms() {
        bring(Heard.AFTER, article(offer()), award(KEPT));

        browser.post("/desk/awards/" + ledger.kept().getFirst().id().value() + "/customs", "facts", "3",
                "answers", "0", "questions", "0", "nominees", "15");

        assertThat(asked("facts")).isEqualTo("3");
    }

    private String asked(String what) {
        return browser.get("/desk/awards/" + ledger.kept().getFirst().id().value()).form("customs")
                .select("[name=" + what + "]").val();
    }

    @Test
    void bringsBackWhatTheOwnerEnteredForNoArticle() {
        bring(Heard.AFTER, award(Map.of("_rapport_award", VERSATILE, "_rapport_giver", AMARU, "_rapport_host",
                AMARUS_HOST, "_rapport_address", POST, "_rapport_entered_by", "Elena")));

        assertThat(awards.open()).singleElement().satisfies(offer -> {
            assertThat(offer.article()).isNull();
            assertThat(offer.enteredBy()).isEqualTo("Elena");
            assertThat(offer.address()).isEqualTo(POST);
        });
    }

    @Test
    void bringsBackTheGiversOfOneAwardTogether() {
        var ines = new ImportItem("https://old.example", 25, "rapport_award", "private", "",
                "https://old.example/awards/versatile-blogger#award-2", "award-2", VERSATILE, "", WORDS, LONG_AGO,
                List.of(), Map.of("_rapport_award", VERSATILE, "_rapport_giver", "Ines", "_rapport_host", INES_HOST,
                        "_rapport_article", "10", "_rapport_accepted", ACCEPTED.toString(), "_rapport_together", "1"),
                List.of());

        bring(Heard.AFTER, article(offer()), award(with(Map.of("_rapport_together", "1", "_rapport_customs",
                "2015 7 0 0 3"))), ines);

        assertThat(ledger.kept()).singleElement()
                .satisfies(award -> assertThat(award.offers()).extracting(Offer::host)
                        .containsExactlyInAnyOrder(AMARUS_HOST, INES_HOST));
        assertThat(asked("nominees")).isEqualTo("3");
    }

    @ParameterizedTest
    @EnumSource
    void letsANearbyPostSpeakForWhatNamesNone(Heard heard) {
        var without = new HashMap<>(KEPT);
        without.remove("_rapport_linkback");

        bring(heard, article(offer(), post()), award(without));

        assertThat(kept()).extracting(Told::linkback, Told::titled, Told::acceptedAt)
                .containsExactly(tuple(LINKBACK, true, ACCEPTED));
    }

    @Test
    void letsNobodyElseSpeakForTheGiver() {
        bring(Heard.AFTER, article(offer(), comment(14, "pingback", POST_TITLE, "https://hive.example/a", "Ah", "1")),
                award(without("_rapport_linkback", "_rapport_linkback", "https://hive.example/a")));

        assertThat(kept()).filteredOn(award -> AMARUS_HOST.equals(award.host()))
                .extracting(Told::linkback, Told::titled).containsExactly(tuple(null, false));
    }

    @Test
    void findsTheThanks() {
        bring(Heard.AFTER, article(offer(), post()), post(20, "Thank you, Amaru"),
                award(without("_rapport_thanks", "_rapport_thanks", "20")));

        assertThat(kept()).extracting(Told::thanks).containsExactly(new ArticleId(2));
        assertThat(browser.get("/awards/" + VERSATILE).body()).contains("Thank you, Amaru");
    }

    @Test
    void saysThatAFormerSiteSawTheLinkAndThisOneDidNot() {
        var seen = new ImportItem.Comment(4, 0, "pingback", "1", POST_TITLE, "", POST, "It goes on.", LONG_AGO, false,
                Map.of("_rapport_verified", LONG_AGO.toString()));

        bring(Heard.AFTER, article(offer(), seen, comment(5, "", "Ines", "https://tidewater.example", INES_OFFER, "1")),
                award(KEPT));

        assertThat(browser.get("/awards/" + VERSATILE).document().text()).contains("Recorded, not checked by us",
                "The former site old.example saw the link on 1 January 2012, as its export says");
        assertThat(browser.get("/desk/awards").document().text())
                .contains("The former site old.example saw the link, 1 January 2012")
                .doesNotContain("This site saw the link");
    }

    @Test
    void makesTheFirstPageAnew() {
        bring(Heard.BEFORE, article(offer(), post()));
        dropped.forget();

        bring(Heard.BEFORE, award(KEPT));

        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void leavesTheOwnersDecisionToHer() {
        bring(Heard.BEFORE, article(offer(), post()));
        story.declines(awards.open().getFirst().award().value());

        bring(Heard.BEFORE, award(KEPT));

        assertThat(kept()).extracting(Told::declinedAt, Told::acceptedAt).containsExactly(tuple(NOW, null));
        assertThat(report.known()).contains("awards");
    }

    @Test
    void leavesAnOfferThatThisSiteHeardItself() {
        story.begin();
        story.says("Amaru Sol", AMARUS_BLOG, OFFER);

        bring(Heard.BEFORE, article(offer()), award(KEPT));

        assertThat(kept()).extracting(Told::acceptedAt, Told::offeredAt).containsExactly(tuple(null, NOW));
    }

    @ParameterizedTest
    @CsvSource({"_rapport_award, best-of-all", "_rapport_award, ''", "_rapport_host, not a host",
        "_rapport_host, hive.example/path", "_rapport_host, ''", "_rapport_comment, three", "_rapport_linked, -",
        "_rapport_accepted, yesterday", "_rapport_accepted, +999999999-12-31T23:59:59Z",
        "_rapport_accepted, 1492-10-12T00:00:00Z", "_rapport_declined, 2012-01-05T10:00:00Z",
        "_rapport_accepted, 2036-10-12T00:00:00Z", "_rapport_passed_on, 2036-10-12T00:00:00Z",
        "_rapport_address, nowhere"})
    void refusesWhatCannotBe(String key, String value) {
        bring(Heard.AFTER, article(), award(without(key, key, value)));

        assertThat(kept()).isEmpty();
        assertThat(report.skipped()).containsExactly("versatile-blogger: What is told of this award cannot be");
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"_rapport_article, 11", "_rapport_article, 99999999999", "_rapport_article, "})
    void refusesWhatIsGivenForNothingHere(String key, @Nullable String value) {
        bring(Heard.AFTER, article(), award(without(key, key, value)));

        assertThat(kept()).isEmpty();
        assertThat(report.skipped()).singleElement().asString().contains("article it was given for is not here");
    }

    @Test
    void cutsWhatIsTooLong() {
        var much = without("_rapport_giver", "_rapport_giver", "A".repeat(5000));
        much.put("_rapport_decided_by", "E".repeat(5000));

        bring(Heard.AFTER, article(), award(much, "\u0007" + "W".repeat(5000)));

        assertThat(kept()).singleElement().satisfies(award -> {
            assertThat(award.giver()).hasSize(300);
            assertThat(award.words()).hasSize(1000).startsWith("W");
            assertThat(award.decidedBy()).hasSize(200);
        });
    }

    @Test
    void hangsOnNoCommentOfAnotherArticle() {
        bring(Heard.AFTER, article(), new ImportItem("https://old.example", 20, "post", "publish", "",
                "https://old.example/two", "two", "Two", "", "Two.", LONG_AGO, List.of(), Map.of(),
                List.of(comment(3, "", "Ines", "https://" + INES_HOST, INES_OFFER, "1"))), award(KEPT));

        assertThat(kept()).filteredOn(award -> AMARUS_HOST.equals(award.host())).extracting(Told::comment)
                .containsExactly((CommentId) null);
    }

    /// An offer and what became of it.
    private record Told(String kind, @Nullable String host, String giver, @Nullable ArticleId article,
            Instant offeredAt,
            String words, @Nullable CommentId comment, @Nullable LinkbackId linkback, boolean titled,
            @Nullable Instant acceptedAt, @Nullable Instant declinedAt, @Nullable Instant withdrawnAt,
            @Nullable String decidedBy, @Nullable ArticleId thanks) {}

    private List<Told> kept() {
        return awards.all().stream().map(it -> {
            var award = ledger.find(it.award()).orElseThrow();
            var kept = award instanceof Award.Kept whole ? whole : null;
            var declined = award instanceof Award.Declined whole ? whole.decision() : null;
            return new Told(it.kind(), it.host(), it.giver(), it.article(), it.at(), it.words(), it.comment(),
                    it.linkback(), it.titled(), kept == null ? null : kept.acceptance().at(),
                    declined == null ? null : declined.at(), it.withdrawnAt(),
                    kept != null ? kept.acceptance().by() : declined == null ? null : declined.by(),
                    kept == null ? null : kept.thanks());
        }).toList();
    }

    /// In one transaction, nobody hears anything before its end.
    private void bring(Heard heard, ImportItem... items) {
        if (heard == Heard.AFTER) {
            transaction.executeWithoutResult(ignored -> Stream.of(items).forEach(this::read));
        } else {
            for (var item : items) {
                transaction.executeWithoutResult(ignored -> read(item));
                events.settle();
            }
        }
        events.settle();
    }

    private void read(ImportItem item) {
        parts.forEach(part -> part.read(item, report));
    }

    private static Map<String, String> with(Map<String, String> more) {
        var meta = new HashMap<>(KEPT);
        meta.putAll(more);
        return meta;
    }

    /// [#KEPT] without one thing and with another, or nothing, said.
    private static Map<String, String> without(String left, String key, @Nullable String value) {
        var meta = new HashMap<>(KEPT);
        meta.remove(left);
        if (value == null) {
            meta.remove(key);
        } else {
            meta.put(key, value);
        }
        return meta;
    }

    private static ImportItem award(Map<String, String> meta) {
        return award(meta, WORDS);
    }

    private static ImportItem award(Map<String, String> meta, String words) {
        return new ImportItem("https://old.example", 15, "rapport_award", "private", "",
                "https://old.example/awards/versatile-blogger#award-1", "award-1", VERSATILE, "", words, LONG_AGO,
                List.of(), meta, List.of());
    }

    private static ImportItem article(ImportItem.Comment... comments) {
        return post(10, TITLE, comments);
    }

    private static ImportItem post(long id, String title, ImportItem.Comment... comments) {
        return new ImportItem("https://old.example", id, "post", "publish", "", "https://old.example/" + id,
                "post-" + id, title, "", "Silence, and then a word.", LONG_AGO, List.of(), Map.of(),
                List.of(comments));
    }

    private static ImportItem.Comment offer() {
        return comment(3, "", AMARU, AMARUS_BLOG, OFFER, "1");
    }

    private static ImportItem.Comment post() {
        return comment(4, "pingback", POST_TITLE, POST, "It goes on to Elena.", "1");
    }

    private static ImportItem.Comment comment(long id, String type, String author, String url, String text,
            String approved) {
        return new ImportItem.Comment(id, 0, type, approved, author, "", url, text, LONG_AGO, false,
                approved.equals("trash") ? Map.of("_rapport_set_aside", "yes") : Map.of());
    }
}
