package org.rapport.app.people;

import org.junit.jupiter.api.Test;

import org.rapport.app.people.Owners.Changed;
import org.rapport.app.people.Owners.Created;
import org.rapport.app.people.Owners.HeldBack;
import org.rapport.app.people.Owners.NameUnusable;
import org.rapport.app.people.Owners.NotRecognised;
import org.rapport.app.people.Owners.Recognised;
import org.rapport.app.people.Owners.TooWeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.app.people.Cast.BETTER;
import static org.rapport.app.people.Cast.ELENA;
import static org.rapport.app.people.Cast.GOOD;

class OwnersTests {
    private final Cast cast = new Cast();

    @Test
    void makesAnOwnerOnlyWithAUsableNameAndAStrongPassword() {
        assertThat(cast.owners.create(new OwnerName(" \t "), GOOD)).isEqualTo(new NameUnusable());
        assertThat(cast.owners.create(new OwnerName("x".repeat(81)), GOOD)).isEqualTo(new NameUnusable());
        assertThat(cast.owners.create(ELENA, "elena-marsh-2026")).isEqualTo(new TooWeak(Weakness.OWN_NAME));
        assertThat(cast.owners.isAnyKnown()).isFalse();
        assertThat(cast.owners.create(ELENA, GOOD)).isInstanceOf(Created.class);
        assertThat(cast.owners.isAnyKnown()).isTrue();
    }

    @Test
    void recognisesHerByNameAndPassword() {
        cast.owners.create(ELENA, GOOD);
        assertThat(cast.owners.recognise(new OwnerName(" ELENA "), GOOD)).isInstanceOf(Recognised.class);
        assertThat(cast.owners.recognise(ELENA, BETTER)).isEqualTo(new NotRecognised());
        assertThat(cast.owners.recognise(new OwnerName("Helena"), GOOD)).isEqualTo(new NotRecognised());
    }

    @Test
    void doesNotLookAtAHeldPassword() {
        cast.owners.create(ELENA, GOOD);
        for (var i = 0; i < Brake.FREE; i++) {
            assertThat(cast.owners.recognise(ELENA, "wrong " + i)).isEqualTo(new NotRecognised());
        }
        assertThat(cast.owners.recognise(ELENA, GOOD)).isEqualTo(new HeldBack(5));
    }

    @Test
    void changesThePasswordOfWhoKnowsThePresentOne() {
        cast.owners.create(ELENA, GOOD);
        assertThat(cast.owners.changePassword(ELENA, "not this one, no", BETTER)).isEqualTo(new NotRecognised());
        assertThat(cast.owners.changePassword(ELENA, GOOD, "Password2026!")).isEqualTo(new TooWeak(Weakness.COMMON));
        assertThat(cast.owners.changePassword(ELENA, GOOD, BETTER)).isEqualTo(new Changed());
        assertThat(cast.owners.recognise(ELENA, GOOD)).isEqualTo(new NotRecognised());
        assertThat(cast.owners.recognise(ELENA, BETTER)).isInstanceOf(Recognised.class);
    }

    @Test
    void brakesGuessesAtThePresentPassword() {
        cast.owners.create(ELENA, GOOD);
        for (var i = 0; i < Brake.FREE; i++) {
            cast.owners.changePassword(ELENA, "wrong " + i, BETTER);
        }
        assertThat(cast.owners.changePassword(ELENA, GOOD, BETTER)).isEqualTo(new HeldBack(5));
    }

    @Test
    void isSetUpOnceThroughTheLatestLink() {
        var old = cast.setUps.renew().orElseThrow();
        var link = cast.setUps.renew().orElseThrow();
        assertThat(cast.setUps.use(old, ELENA, GOOD)).isEmpty();
        assertThat(cast.setUps.use(link, ELENA, "too short")).contains(new TooWeak(Weakness.TOO_SHORT));
        assertThat(cast.setUps.isOpen(link)).isTrue();
        assertThat(cast.setUps.use(link, ELENA, GOOD)).get().isInstanceOf(Created.class);
        assertThat(cast.setUps.use(link, new OwnerName("Mallory"), GOOD)).isEmpty();
        assertThat(cast.setUps.renew()).isEmpty();
    }
}
