package org.rapport.sample;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.rapport.api.Vault;
import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.StoredVaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class BareHouseTests {
    private final Browser browser;
    private final Notes notes;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;
    private final Guest guest;
    private final Vault vault;
    private final StoredVaults vaults;

    BareHouseTests(Browser browser, Notes notes, Events events, DroppedTags dropped, MovableClock clock,
            Guest guest, Vault vault, StoredVaults vaults) {
        this.browser = browser;
        this.notes = notes;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
        this.guest = guest;
        this.vault = vault;
        this.vaults = vaults;
    }

    @Test
    void showsAPageInTheBareShell() {
        notes.keep("A <pause>");

        var page = browser.get("/notes/1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).isEqualTo("Notes");
        assertThat(page.id("note").text()).isEqualTo("A <pause>");
        assertThat(page.has("foot")).isTrue();
        assertThat(page.keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).containsExactlyInAnyOrder(Notes.TAG, CacheTag.of("feet"), CacheTag.SITE));
    }

    @Test
    void givesHtmxTheBodyAlone() {
        notes.keep("A pause");

        var body = browser.htmx("/notes/1");

        assertThat(body.has("note")).isTrue();
        assertThat(body.body()).doesNotContain("<main>");
    }

    @Test
    void servesButDoesNotKeepAPageWithAGap() {
        notes.keep("break");

        var page = browser.get("/notes/1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has("note")).isTrue();
        assertThat(page.has("foot")).isFalse();
        assertThat(page.keptUnder()).isEmpty();
    }

    @Test
    void sendsAFormAndFollowsTheAnswer() {
        notes.keep("A pause");

        var sent = browser.submit(browser.get("/notes/1").form("again"), "text", "Another ’pause’");

        assertThat(sent.location()).isEqualTo("/notes/2#note");
        assertThat(browser.follow(sent).id("note").text()).isEqualTo("Another ’pause’");
    }

    @Test
    void doesNotTypeIntoAFieldThatIsNotThere() {
        notes.keep("A pause");
        var form = browser.get("/notes/1").form("again");

        assertThatThrownBy(() -> browser.submit(form, "txt", "Another")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("no field txt");
    }

    @Test
    void answersWhatIsNotThere() {
        assertThat(browser.get("/notes/1").status()).isEqualTo(404);
    }

    @Test
    void settlesWhenListenersHaveDoneTheirWork() {
        notes.keep("A pause");
        notes.keep("A longer pause");

        events.settle();

        assertThat(notes.echoes()).isEqualTo(2);
        assertThat(events.published(NoteKept.class)).extracting(NoteKept::text)
                .containsExactly("A pause", "A longer pause");
    }

    @Test
    void namesTheListenerThatFailed() {
        notes.keep("mute");

        assertThatThrownBy(events::settle).isInstanceOf(AssertionError.class).hasMessageContaining("sample.echo");
    }

    @Test
    void deliversWhatATestPublishes() {
        notes.keep("mute");
        var mute = notes.all().getFirst();

        events.publish(new NoteKept(mute.id(), "not mute"));

        assertThatThrownBy(events::settle).hasMessageContaining("\"mute\"");
        assertThat(notes.echoes()).isEqualTo(1);
    }

    @Test
    void recordsDroppedTags() {
        notes.keep("A pause");

        assertThat(dropped.all()).containsExactly(Notes.TAG);
    }

    @Test
    void recordsNothingOfARollback() {
        assertThatThrownBy(() -> notes.keep("A pause?")).hasMessage("No questions");

        assertThat(dropped.all()).isEmpty();
        assertThat(events.published(NoteKept.class)).isEmpty();
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void movesTheClock() {
        clock.pass(Duration.ofHours(2));
        notes.keep("A pause");

        assertThat(notes.all().getFirst().written()).isEqualTo(MovableClock.START.plus(Duration.ofHours(2)));
    }

    @Test
    void startsEachTestAtTheSameInstant() {
        assertThat(clock.instant()).isEqualTo(MovableClock.START);
    }

    @Test
    void givesEachModuleAVaultOfItsOwn() {
        assertThat(vault.open(vault.lock("A pause"))).contains("A pause");
        assertThat(vault.open(vaults.of("sample").lock("A pause"))).contains("A pause");
        assertThat(vault.open(vaults.of("another").lock("A pause"))).isEmpty();
    }

    @Test
    void losesItsKey() {
        var locked = vault.lock("A pause");

        vaults.loseKey();

        assertThat(vault.open(locked)).isEmpty();
    }

    @Test
    void knowsWhereTheGuestComesFrom() {
        guest.comesFrom("a train");

        assertThat(browser.get("/network").body()).isEqualTo("a train");
    }
}
