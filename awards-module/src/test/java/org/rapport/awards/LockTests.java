package org.rapport.awards;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.OFFER;

/// The owner decides while somebody else is at the same awards: one accepted, one offered and one declined.
@ModuleTest
class LockTests {
    private final Jdbi jdbi;
    private final Story story;
    private final Browser browser;
    private final Ledger ledger;
    private final Events events;

    LockTests(Jdbi jdbi, Story story, Browser browser, Ledger ledger, Events events) {
        this.jdbi = jdbi;
        this.story = story;
        this.browser = browser;
        this.ledger = ledger;
        this.events = events;
    }

    @BeforeEach
    void begin() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        story.says(INES, INES_BLOG, INES_OFFER);
        story.says(INES, INES_BLOG, "I nominated you for the Sunshine Blogger Award.");
        story.declines(3);
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/postponement", "3/reconsideration", "1/facts", "1/article", "1/nominees",
        "1/nominees/1/removal", "1/customs"})
    void changesNothingWhileSomebodyElseHoldsTheLedger(String deed) throws Exception {
        try (var other = jdbi.open().begin()) {
            other.attach(AwardTable.class).lockBook();
            var change = sent("/desk/awards/" + deed, "address", "https://sea.example/", "words-1", "Geese.", "facts",
                    "1", "answers", "1", "questions", "0", "nominees", "1");

            assertThatThrownBy(() -> change.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            other.rollback();
            assertThat(change.get().status()).isEqualTo(303);
        }
    }

    /// Whoever holds a comment may come for the ledger; who held that and came for the comment would be in her way.
    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "declination"})
    void takesTheCommentsBeforeTheLedger(String deed) throws Exception {
        var seen = browser.get("/desk/awards").form("acceptance-2").select("[name=seen]").val();
        try (var other = jdbi.open().begin()) {
            other.execute("select id from comments.comment for update");
            var decision = sent("/desk/awards/2/" + deed, "seen", seen, "named-2", "yes", "words", "Thank you, but no.",
                    "answering", "yes");
            Thread.sleep(300);

            other.attach(AwardTable.class).lockBook();
            other.rollback();
            assertThat(decision.get().status()).isEqualTo(303);
        }
    }

    @Test
    void passesNothingOnWhileSomebodyElseHoldsTheLedger() throws Exception {
        story.drafts(1);
        try (var other = jdbi.open().begin()) {
            other.attach(AwardTable.class).lockBook();
            browser.post("/desk/articles/2/publication");
            Thread.sleep(500);

            assertThat(ledger.find(new AwardId(1))).get().isInstanceOf(Award.Accepted.class);
            other.rollback();
        }
        events.settle();

        assertThat(ledger.find(new AwardId(1))).get().isInstanceOf(Award.PassedOn.class);
    }

    private CompletableFuture<Reply> sent(String address, String... fields) {
        return CompletableFuture.supplyAsync(() -> browser.post(address, fields));
    }
}
