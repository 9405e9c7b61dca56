package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.Origin;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.comments.Comment.State;
import org.rapport.content.listing.Search;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.POST_TITLE;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;
import static org.rapport.comments.Said.comment;

@ModuleTest
class CommentImportTests {
    private static final Instant PUBLISHED = LONG_AGO.minusSeconds(3600);

    private final Browser browser;
    private final List<ImportPart> parts;
    private final TransactionOperations transaction;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final CommentTable table;
    private final PinTable pins;
    private final QueueTable queue;
    private final WriterTable writers;
    private final Events events;
    private final DroppedTags dropped;
    private final KeptReport report = new KeptReport();

    CommentImportTests(Browser browser, List<ImportPart> parts, TransactionOperations transaction, Comments comments,
            Linkbacks linkbacks, CommentTable table, PinTable pins, QueueTable queue, WriterTable writers,
            Events events,
            DroppedTags dropped) {
        this.browser = browser;
        this.parts = parts;
        this.transaction = transaction;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.table = table;
        this.pins = pins;
        this.queue = queue;
        this.writers = writers;
        this.events = events;
        this.dropped = dropped;
    }

    @Test
    void bringsInWhatHadAppeared() {
        bring(comment(41).by(NORA, GARDEN));

        assertThat(comments.find(FIRST))
                .contains(new Comment(FIRST, WAITING, null, NORA, GARDEN, WORDS, false, LONG_AGO, State.APPROVED, 0));
        assertThat(page().id("comment-1").text()).contains(NORA, WORDS, "1 June 2014");
        assertThat(report.brought()).contains("comments");
    }

    @Test
    void holdsWhatWasWaiting() {
        bring(comment(41).approved("0"));

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.HELD);
        assertThat(page().has("comment-1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spam", "trash", "post-trashed", "", "2"})
    void leavesOutsideWhatWasDiscarded(String approved) {
        bring(comment(41).by(NORA, "").approved(approved), comment(42).type("pingback").approved(approved));

        assertThat(comments.find(FIRST)).isEmpty();
        assertThat(linkbacks.of(WAITING)).isEmpty();
        assertThat(report.skipped()).hasSize(2).first().asString().contains("41", NORA);
    }

    @Test
    void leavesOutsideWhatSaysNothing() {
        bring(comment(41).text(" \u202E\n"));

        assertThat(comments.find(FIRST)).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void leavesOutsideWhatIsOfAnotherKind() {
        bring(comment(41).type("order_note"));

        assertThat(comments.find(FIRST)).isEmpty();
        assertThat(report.skipped()).hasSize(1).first().asString().contains("order_note");
    }

    @Test
    void datesWhatHasNoDateByItsArticle() {
        bring(comment(41).undated());

        assertThat(comments.find(FIRST)).map(Comment::at).contains(PUBLISHED);
    }

    @Test
    void marksWhatTheOwnerSaid() {
        bring(comment(41), comment(42).by("Elena M.", "").fromTheOwner().answering(41));

        assertThat(page().id("comment-2").hasClass("comment--owner")).isTrue();
        assertThat(page().id("comment-1").hasClass("comment--owner")).isFalse();
    }

    @Test
    void keepsThreads() {
        bring(comment(41), comment(42).answering(41), comment(43).answering(42));

        assertThat(page().document().select("#comment-1, .answers #comment-2, .answers .answers #comment-3"))
                .hasSize(3);
    }

    @Test
    void keepsAThreadWhoseBeginningComesLater() {
        bring(comment(42).answering(41), comment(41).text(OTHER_WORDS));

        assertThat(comments.find(FIRST)).map(Comment::parent).contains(SECOND);
    }

    @Test
    void startsAThreadWhereTheBeginningIsMissing() {
        bring(comment(42).answering(41), comment(41).approved("spam"), comment(43).answering(7),
                comment(44).answering(44));

        assertThat(List.of(1L, 2L, 3L)).allSatisfy(id -> assertThat(find(id).parent()).isNull());
    }

    @Test
    void showsEverythingOfAThreadThatBitesItsTail() {
        bring(comment(41).answering(42), comment(42).answering(41));

        assertThat(page().has("comment-1")).isTrue();
        assertThat(page().has("comment-2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingback", "trackback"})
    void bringsInLinkbacksAsRecordedElsewhere(String type) {
        bring(comment(41).type(type).by(POST_TITLE, POST).text("[…] what Elena writes […]"));

        assertThat(linkbacks.of(WAITING)).containsExactly(new Linkback(new LinkbackId(1), WAITING, POST, "ward.example",
                Linkback.Kind.MENTION, POST_TITLE, "[…] what Elena writes […]", "", "", Linkback.State.SHOWN, LONG_AGO,
                null,
                null, null, null));
        assertThat(page().id("linkback-1").text()).contains(POST_TITLE, "recorded elsewhere, not checked by us");
        assertThat(comments.find(FIRST)).isEmpty();
    }

    @Test
    void callsALinkbackWithoutATitleByItsAddress() {
        bring(comment(41).type("pingback").by("\u202E", POST));

        assertThat(page().id("linkback-1").select("a").text()).isEqualTo(POST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "ward.example/post", "https://ward.example/a b",
        "https://ward.example@garden.example/"})
    void leavesOutsideALinkbackFromNowhere(String source) {
        bring(comment(41).type("pingback").by(POST_TITLE, source));

        assertThat(linkbacks.of(WAITING)).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void leavesOutsideALinkbackThatWasNotApproved() {
        bring(comment(41).type("pingback").by(POST_TITLE, POST).approved("0"));

        assertThat(linkbacks.of(WAITING)).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void bringsInTheSameSourceOnce() {
        bring(comment(41).type("pingback").by(POST_TITLE, POST), comment(42).type("trackback").by("Again", POST));

        assertThat(linkbacks.of(WAITING)).extracting(Linkback::title).containsExactly(POST_TITLE);
        assertThat(report.known()).contains("linkbacks");
    }

    @Test
    void bringsNothingInTwice() {
        var said = new Said[]{comment(41), comment(42).answering(41),
            comment(43).type("pingback").by(POST_TITLE, POST)};
        bring(said);
        var before = page().body();

        bring(said);

        assertThat(page().body()).isEqualTo(before);
        assertThat(report.known()).containsExactlyInAnyOrder("articles", "comments", "comments", "linkbacks");
        assertThat(events.published(CommentReceived.class)).hasSize(2);
        assertThat(events.published(LinkbackReceived.class)).hasSize(1);
    }

    @Test
    void leavesADecisionAsItIs() {
        bring(comment(41).approved("0"), comment(42));
        new Scene(browser).approve(FIRST);
        new Scene(browser).reject(SECOND);

        bring(comment(41).approved("0"), comment(42));

        assertThat(find(1).state()).isEqualTo(State.APPROVED);
        assertThat(find(2).state()).isEqualTo(State.REJECTED);
    }

    @Test
    void bringsInWhatWasSaidSinceTheLastTime() {
        bring(comment(41));

        bring(comment(41), comment(42).answering(41));

        assertThat(find(2).parent()).isEqualTo(FIRST);
    }

    @Test
    void tellsThatItIsOldNews() {
        bring(comment(41), comment(42).type("pingback").by(POST_TITLE, POST));

        assertThat(events.published(CommentReceived.class))
                .containsExactly(new CommentReceived(FIRST, WAITING, LONG_AGO, Origin.IMPORTED));
        assertThat(events.published(LinkbackReceived.class)).containsExactly(new LinkbackReceived(new LinkbackId(1),
                WAITING, "ward.example", POST_TITLE, LONG_AGO, Origin.IMPORTED));
        assertThat(events.published(CommentApproved.class)).isEmpty();
    }

    @Test
    void makesTheArticleAnew() {
        bring();
        dropped.forget();

        bring(comment(41));

        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
    }

    @Test
    void opensNoPrivatePage() {
        bring(comment(41));

        assertThat(writers.of(FIRST)).isEmpty();
    }

    @Test
    void keepsMailAddressesToItself() {
        bring(comment(41), comment(42).approved("0"));

        assertThat(page().body()).doesNotContain("@mail.example");
        assertThat(browser.get("/desk/comments").body()).doesNotContain("@mail.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT://garden.example/%0aalert(1)", "data:text/html,figs",
        "http://", "garden", "https://garden.example/\"><script>alert(1)</script>"})
    void linksToNothingThatIsNoSite(String url) {
        bring(comment(41).by(NORA, url));

        assertThat(find(1).site()).isEmpty();
        assertThat(page().id("comment-1").select(".comment__author a")).isEmpty();
    }

    @Test
    void cutsWhatIsTooLongForANameAndForgetsSuchASite() {
        bring(comment(41).by("N".repeat(99) + "🙂", GARDEN + "/" + "x".repeat(500)));

        assertThat(find(1).author()).isEqualTo("N".repeat(99) + "…");
        assertThat(find(1).site()).isEmpty();
    }

    @Test
    void keepsALongStoryWhole() {
        var story = (WORDS + " ").repeat(1_000).strip();

        bring(comment(41).text(story));

        assertThat(find(1).text()).isEqualTo(story);
    }

    @Test
    void readsWhatTheOldSiteHadEscaped() {
        bring(comment(41).by("Nora &amp; Tom &#8211; &lt;3", ""),
                comment(42).type("pingback").by("Waiting &#8211; rooms", POST).text("[&#8230;] Elena [&#8230;]"));

        assertThat(page().id("comment-1").select(".comment__author").text()).isEqualTo("Nora & Tom – <3");
        assertThat(linkbacks.of(WAITING)).extracting(Linkback::title, Linkback::excerpt)
                .containsExactly(tuple("Waiting – rooms", "[…] Elena […]"));
    }

    @Test
    void noticesWhenAndByWhomItWasDecided() {
        bring(comment(41).told(decided("2014-06-02T10:00:00.5Z", " Elena\n")),
                comment(42).approved("trash").told(Map.of("_rapport_set_aside", "yes", "_rapport_decided",
                        "2014-06-03T10:00:00Z")));

        assertThat(table.decided()).containsExactlyInAnyOrder(
                new CommentTable.Decided(FIRST, Instant.parse("2014-06-02T10:00:00.5Z"), "Elena"),
                new CommentTable.Decided(SECOND, Instant.parse("2014-06-03T10:00:00Z"), null));
        assertThat(queue.having(Pile.SETTLED, null, Search.ALL.all(), NOW, 0, 9)).extracting(Comment::id)
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void putsFirstWhatTheOwnerHadPutFirst() {
        var pinned = Map.of("_rapport_pinned", "yes");
        var said = new Said[]{comment(41), comment(42).told(pinned), comment(43).approved("0").told(pinned),
            comment(44).answering(41).told(pinned)};
        bring(said);
        assertThat(page().document().expectFirst("article.comment").text()).contains("Pinned");
        assertThat(pins.all()).containsExactly(SECOND);

        pins.replace(WAITING, FIRST);
        bring(said);

        assertThat(pins.all()).as("she moved it since").containsExactly(FIRST);
    }

    @Test
    void putsNothingInThePlaceOfWhatTheOwnerPinned() {
        bring(comment(41));
        pins.insert(WAITING, FIRST);

        bring(comment(41), comment(42).told(Map.of("_rapport_pinned", "yes")));

        assertThat(pins.all()).containsExactly(FIRST);
    }

    @Test
    void decidesNothingAboutWhatWaits() {
        bring(comment(41).approved("0").told(decided("2014-06-02T10:00:00Z", "Elena")));

        assertThat(table.decided()).isEmpty();
        assertThat(queue.held(NOW, 9)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z",
        "9999-01-01T00:00:00Z"})
    void overhearsMomentsThatHaveNotBeen(String moment) {
        bring(comment(41).told(decided(moment, "Elena")),
                comment(42).type("pingback").by(POST_TITLE, POST).told(Map.of("_rapport_verified", moment)));

        assertThat(table.decided()).isEmpty();
        assertThat(comments.find(FIRST)).isPresent();
        assertThat(linkbacks.of(WAITING)).extracting(Linkback::claimedAt).containsExactly((Instant) null);
    }

    @Test
    void takesForAClaimWhatAFormerSiteVerified() {
        bring(seen(Map.of("_rapport_verified", "2014-06-02T10:00:00.5Z")));

        assertThat(linkbacks.of(WAITING)).extracting(Linkback::verifiedAt, Linkback::claimedAt, Linkback::claimedBy)
                .containsExactly(tuple(null, Instant.parse("2014-06-02T10:00:00.5Z"), "elena.example"));
        assertThat(page().id("linkback-1").text())
                .contains("seen by the former site elena.example, as its export says, not checked by us");
    }

    @Test
    void readsHostsInAnyScript() {
        bring(comment(41).type("pingback").by(POST_TITLE, "https://gärten.example/a"));

        assertThat(linkbacks.of(WAITING)).extracting(Linkback::source)
                .containsExactly("https://xn--grten-gra.example/a");
    }

    @Test
    void remembersWhoClaimedItFirst() {
        bring(seen(Map.of("_rapport_verified", "2014-06-02T10:00:00Z", "_rapport_verified_by", "older.example")));

        assertThat(linkbacks.of(WAITING)).extracting(Linkback::claimedBy).containsExactly("older.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no host", "javascript:alert(1)", "<b>older.example"})
    void hearsNoClaimOfNobody(String by) {
        bring(seen(Map.of("_rapport_verified", "2014-06-02T10:00:00Z", "_rapport_verified_by", by)));

        assertThat(linkbacks.of(WAITING)).extracting(Linkback::claimedAt, Linkback::claimedBy)
                .containsExactly(tuple(null, null));
        assertThat(page().id("linkback-1").text()).contains("recorded elsewhere, not checked by us");
    }

    private static Map<String, String> decided(String moment, String by) {
        return Map.of("_rapport_decided", moment, "_rapport_decided_by", by);
    }

    private static Said seen(Map<String, String> claim) {
        return comment(41).type("pingback").by(POST_TITLE, POST).told(claim);
    }

    @Test
    void bringsInNothingUnderWhatStaysOutside() {
        read(item("page", comment(41)));

        assertThat(comments.find(FIRST)).isEmpty();
    }

    private void bring(Said... said) {
        read(item("post", said));
    }

    private void read(ImportItem item) {
        transaction.executeWithoutResult(status -> parts.forEach(part -> part.read(item, report)));
    }

    private Reply page() {
        return browser.get(PATH);
    }

    private Comment find(long id) {
        return comments.find(new CommentId(id)).orElseThrow();
    }

    private static ImportItem item(String type, Said... said) {
        return new ImportItem("https://elena.example", 7, type, "publish", "", "https://elena.example/?p=7",
                "on-waiting", TITLE, "", "One learns it late.", PUBLISHED, List.of(), Map.of(),
                List.of(said).stream().map(Said::exported).toList());
    }
}
