package org.rapport.awards.earned;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assertj.core.groups.Tuple;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.awards.BadgeEarned;
import org.rapport.awards.earned.Gifts.Giving;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;

/// What Nora had on a former site, where she said two things under an article.
@ModuleTest
class HoldersPartTests {
    private static final String FORMER = "https://old.example";
    private static final String LONG_AGO = "2014-06-01T09:00:00Z";
    private static final String LATER = "2014-06-03T09:00:00Z";
    private static final String EARNED = "EARNED\t" + LONG_AGO + "\t\t";
    private static final CommentId FIRST = new CommentId(1);
    private static final CommentId ANSWER = new CommentId(2);
    private static final BadgeId BADGE = new BadgeId(1);

    private final HoldersPart part;
    private final List<ImportPart> parts;
    private final Company company;
    private final Badges badges;
    private final Gifts gifts;
    private final HolderTable table;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;
    private final TransactionOperations transaction;
    private final KeptReport report = new KeptReport();

    HoldersPartTests(HoldersPart part, List<ImportPart> parts, Company company, Badges badges, Gifts gifts,
            HolderTable table, Browser browser, Events events, DroppedTags dropped,
            TransactionOperations transaction) {
        this.part = part;
        this.parts = parts;
        this.company = company;
        this.badges = badges;
        this.gifts = gifts;
        this.table = table;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
        this.transaction = transaction;
    }

    @Test
    void tellsWhatBecameOfABadgeAndOnWhichCommentItHangs() {
        company.gathers(Ready.FIRST_COMMENT);
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();
        gifts.revoke(new HolderId(1), "She asked for it", "Elena");

        assertThat(KeptExport.of(part).items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(18);
            assertThat(item.status()).isEqualTo("private");
            assertThat(item.meta()).isEqualTo(Map.of("_rapport_badge", "first-comment", "_rapport_rule",
                    "first-comment", "_rapport_article", "10", "_rapport_comment", "13", "_rapport_steps",
                    "EARNED\t" + MovableClock.START + "\t\t\nREVOKED\t" + MovableClock.START
                            + "\tElena\tShe asked for it"));
            assertThat(item.toString()).doesNotContain(NORA, NORAS_MAIL);
        });
    }

    @Test
    void tellsNothingOfWhatCannotGoAlong() {
        company.gathers(Ready.FIRST_COMMENT);
        var mine = company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();
        company.rejects(1);
        assertThat(KeptExport.of(part).items()).as("what is set aside goes along").hasSize(1);

        browser.post("/desk/comments/1/spam");
        events.settle();
        assertThat(KeptExport.of(part).items()).as("spam stays").isEmpty();

        company.approves(1);
        gifts.revoke(new HolderId(1), "", "Elena");
        company.takesBack(mine, 1);
        assertThat(KeptExport.of(part).items()).isEmpty();
    }

    @Test
    void comesBackBesideTheCommentThatEarnedIt() {
        company.adds(Ready.FIRST_COMMENT);
        bring(article());
        browser.get("/articles/waiting");
        dropped.forget();

        bring(holder(EARNED));

        assertThat(beside(1)).hasSize(1);
        assertThat(beside(2)).as("anybody can type the same name").isEmpty();
        assertThat(dropped.all()).contains(Comments.tag(new ArticleId(1)), Register.COUNTED);
        assertThat(steps()).containsExactly(tuple(State.EARNED, LONG_AGO, null, ""));
        assertThat(events.published(BadgeEarned.class)).isEmpty();
        assertThat(report.brought()).contains("badges that somebody has");
        assertThat(report.noted()).singleElement().asString().startsWith("First comment: stands beside the comment");
        assertThat(browser.get("/desk/badges/1").id("holder-1").text()).contains(NORA, "It shows beside this name.",
                "belongs to that comment alone");
        assertThat(browser.get("/desk/badges/1").id("gift").select("label[for=address]").text())
                .as("nobody here confirmed an address").isEqualTo("For which comment");
        assertThat(browser.get("/badges").id("first-comment").text()).contains("One person has it.");
    }

    @Test
    void comesInOnce() {
        company.adds(Ready.FIRST_COMMENT);
        bring(article(), holder(EARNED));
        bring(article(), holder(EARNED), holder(EARNED + "\nREVOKED\t" + LATER + "\tElena\t"));

        assertThat(table.all(BADGE)).extracting(Holder::state).containsExactly(State.EARNED);
        assertThat(steps()).hasSize(1);
        assertThat(report.brought()).containsOnlyOnce("badges that somebody has");
        assertThat(report.known()).filteredOn("badges that somebody has"::equals).hasSize(2);
    }

    @Test
    void staysTakenBackWithWhoDidThatAndWhy() {
        company.adds(Ready.FIRST_COMMENT);
        bring(article(), holder(EARNED + "\nREVOKED\t" + LATER + "\tElena\tShe asked for it"));

        assertThat(beside(1)).isEmpty();
        assertThat(steps()).containsExactly(tuple(State.REVOKED, LATER, "Elena", "She asked for it"),
                tuple(State.EARNED, LONG_AGO, null, ""));

        assertThat(gifts.give(badges.find(BADGE).orElseThrow(), FIRST, "Elena")).isEqualTo(Giving.GIVEN);
        assertThat(beside(1)).as("the owner may give it again").hasSize(1);
        assertThat(events.published(BadgeEarned.class)).as("nobody knows who that is").isEmpty();
    }

    @Test
    void waitsForTheOwnersYesWhereThatWasAsked() {
        company.adds(Ready.NEIGHBOUR);
        bring(article(), holder(Ready.NEIGHBOUR, "10", "3", "PROPOSED\t" + LONG_AGO + "\t\t"));
        assertThat(beside(1)).isEmpty();

        var form = browser.get("/desk/badges/1").form("holder-1");
        assertThat(browser.submit(form).status()).isEqualTo(303);

        assertThat(beside(1)).hasSize(1);
        assertThat(table.all(BADGE)).hasSize(1);
    }

    @Test
    void restsWithItsComment() {
        company.adds(Ready.FIRST_COMMENT);
        bring(article("trash"), holder(EARNED));
        assertThat(table.all(BADGE)).extracting(Holder::state).containsExactly(State.LAPSED);

        company.approves(1);
        assertThat(beside(1)).hasSize(1);

        company.rejects(1);
        assertThat(table.all(BADGE)).extracting(Holder::state).containsExactly(State.LAPSED);
    }

    @Test
    void isSeenWhereTheOwnerReadsTheAnswer() {
        company.adds(Ready.HELPFUL_ANSWER);
        bring(article(), holder(Ready.HELPFUL_ANSWER, "10", "13", EARNED));
        assertThat(browser.get("/desk/comments/2").id("gifts").text()).isEqualTo("Nora has “Helpful answer”.");

        gifts.revoke(new HolderId(1), "", "Elena");
        browser.press(browser.get("/desk/comments/2").form("gifts"), "gift-1");

        assertThat(table.by(ANSWER)).extracting(Holder::state).containsExactly(State.EARNED);
        assertThat(beside(2)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            _rapport_badge   | another-badge         | no such badge
            _rapport_badge   | ../first-comment      | no such badge
            _rapport_rule    | by-hand               | no such badge
            _rapport_comment | 99                    | did not come in
            _rapport_comment | 99999999999999999999  | did not come in
            _rapport_comment | 1 or 1=1              | did not come in
            _rapport_article | 20                    | did not come in
            _rapport_comment | 33                    | cannot be
            _rapport_comment | 43                    | cannot be
            _rapport_steps   | EARNED                | cannot be
            _rapport_steps   | EARNED@2999-01-01T00:00:00Z@@   | cannot be
            _rapport_steps   | PROPOSED@2014-06-01T09:00:00Z@@ | cannot be
            """, delimiter = '|')
    void staysOutsideWhereItCannotBe(String key, String told, String why) {
        company.adds(Ready.FIRST_COMMENT);
        var meta = new HashMap<>(holder(EARNED).meta());
        meta.put(key, told.replace('@', '\t'));

        bring(article(), holder(meta));

        assertThat(table.all(BADGE)).isEmpty();
        assertThat(report.skipped()).singleElement().asString().startsWith("First comment: ").contains(why);
    }

    @Test
    void staysOutsideWithAFloodOfSteps() {
        company.adds(Ready.FIRST_COMMENT);

        bring(article(), holder((EARNED + "\n").repeat(20_000)));

        assertThat(table.all(BADGE)).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void namesNoAnswerThatIsNone() {
        company.adds(Ready.HELPFUL_ANSWER);

        bring(article(), holder(Ready.HELPFUL_ANSWER, "10", "3", EARNED));

        assertThat(table.all(BADGE)).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    private Elements beside(long comment) {
        return browser.get("/articles/waiting").id("comment-" + comment).select(".comment__head .earned");
    }

    private List<Tuple> steps() {
        return table.steps(List.of(new HolderId(1))).stream()
                .map(step -> tuple(step.state(), Objects.toString(step.at()), step.by(), step.why())).toList();
    }

    /// Each item in a transaction of its own.
    private void bring(ImportItem... items) {
        for (var item : items) {
            transaction.executeWithoutResult(ignored -> parts.forEach(it -> it.read(item, report)));
            events.settle();
        }
    }

    private static ImportItem holder(String steps) {
        return holder(Ready.FIRST_COMMENT, "10", "3", steps);
    }

    private static ImportItem holder(Ready badge, String article, String comment, String steps) {
        var word = badge.rule().word();
        return holder(Map.of("_rapport_badge", word, "_rapport_rule", word, "_rapport_article", article,
                "_rapport_comment", comment, "_rapport_steps", steps));
    }

    private static ImportItem holder(Map<String, String> meta) {
        return new ImportItem(FORMER, 18, "rapport_badge_holder", "private", "", FORMER + "/badges#holder-1",
                "holder-1",
                "First comment", "", "", null, List.of(), meta, List.of());
    }

    private static ImportItem article() {
        return article("1");
    }

    /// Nora said something and answered it; Elena spoke, and somebody without a name.
    ///
    /// @param approved what became of the first comment
    private static ImportItem article(String approved) {
        return new ImportItem(FORMER, 10, "post", "publish", "", FORMER + "/waiting", "waiting", "Waiting", "",
                "One learns it late.", Instant.parse(LONG_AGO), List.of(), Map.of(),
                List.of(comment(3, 0, NORA, approved, false), comment(13, 3, NORA, "1", false),
                        comment(33, 3, "Elena", "1", true), comment(43, 3, "", "1", false)));
    }

    private static ImportItem.Comment comment(long id, long parent, String author, String approved, boolean byOwner) {
        return new ImportItem.Comment(id, parent, "", approved, author, "", "", "Word number " + id,
                Instant.parse(LONG_AGO), byOwner,
                approved.equals("trash") ? Map.of("_rapport_set_aside", "yes") : Map.of());
    }
}
