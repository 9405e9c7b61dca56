package org.rapport.app.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.app.people.Guesses.Granted;
import org.rapport.app.people.Guesses.Held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.app.people.Cast.ELENA;

class GuessesTests {
    private static final OwnerName NOBODY = new OwnerName("nobody");

    private final Cast cast = new Cast();

    @Test
    void holdsTheSixthWrongGuess() {
        guess(ELENA, Brake.FREE);
        assertThat(cast.guesses.ask(ELENA)).isEqualTo(new Held(Duration.ofSeconds(5)));
    }

    @Test
    void neverHoldsForMoreThanAMinute() {
        attack(40);
        assertThat(cast.guesses.ask(ELENA)).isEqualTo(new Held(Duration.ofSeconds(60)));
    }

    @Test
    void doesNotCountWhatItHolds() {
        guess(ELENA, Brake.FREE);
        for (var i = 0; i < 20; i++) {
            assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Held.class);
        }
        cast.clock.pass(Duration.ofSeconds(5));
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Granted.class);
    }

    @Test
    void countsTheNetworkWhateverNameIsTried() {
        guess(NOBODY, Brake.FREE);
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Held.class);
    }

    @Test
    void countsTheAccountFromWhateverNetwork() {
        for (var i = 0; i < Brake.FREE; i++) {
            cast.visitor.goTo("far away " + i);
            guess(ELENA, 1);
        }
        cast.visitor.goTo("elsewhere");
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Held.class);
        assertThat(cast.guesses.ask(NOBODY)).isInstanceOf(Granted.class);
    }

    @Test
    void letsHerInFromWhereSheCameInToday() {
        comeIn();
        attackFromElsewhere();
        cast.visitor.goTo("at home");
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Granted.class);
    }

    @Test
    void forgetsTheNextDayWhereSheCameIn() {
        comeIn();
        cast.clock.pass(Duration.ofHours(25));
        attackFromElsewhere();
        cast.visitor.goTo("at home");
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Held.class);
    }

    @Test
    void keepsItsPromiseWhateverOthersGuessMeanwhile() {
        attackFromElsewhere();
        cast.visitor.goTo("on a journey");
        var told = ((Held) cast.guesses.ask(ELENA)).pause();
        cast.clock.pass(told);
        cast.visitor.goTo("a third place");
        guess(ELENA, 1);
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Held.class);
        cast.visitor.goTo("on a journey");
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Granted.class);
        assertThat(cast.guesses.ask(ELENA)).as("one guess, not two").isInstanceOf(Held.class);
    }

    @Test
    void goesOnCountingAndPromisingOverMidnight() {
        guess(NOBODY, Brake.FREE);
        cast.visitor.callAfterMidnight("at home, tomorrow");
        assertThat(cast.guesses.ask(ELENA)).isEqualTo(new Held(Duration.ofSeconds(5)));

        attackFromElsewhere();
        cast.visitor.goTo("on a journey");
        cast.clock.pass(((Held) cast.guesses.ask(ELENA)).pause());
        cast.visitor.goTo("a third place");
        guess(ELENA, 1);
        cast.visitor.goTo("on a journey");
        cast.visitor.callAfterMidnight("on a journey, tomorrow");
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Granted.class);
        assertThat(cast.guesses.ask(ELENA)).as("one guess, not two").isInstanceOf(Held.class);
    }

    @Test
    void forgivesTheNetworkWhenTheGuessWasRight() {
        guess(ELENA, Brake.FREE - 1);
        comeIn();
        guess(ELENA, Brake.FREE - 1);
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Granted.class);
    }

    @Test
    void forgetsAfterAnHourAndKeepsNothingForMoreThanADay() {
        guess(ELENA, Brake.FREE);
        cast.clock.pass(Duration.ofMinutes(61));
        assertThat(cast.guesses.ask(ELENA)).isInstanceOf(Granted.class);
        cast.clock.pass(Duration.ofHours(25));
        cast.guesses.forget();
        assertThat(cast.guessTable.wrongFrom(List.of("at home"), Instant.EPOCH).times()).isZero();
    }

    private void guess(OwnerName name, int times) {
        for (var i = 0; i < times; i++) {
            assertThat(cast.guesses.ask(name)).isInstanceOf(Granted.class);
        }
    }

    private void comeIn() {
        cast.guesses.right(((Granted) cast.guesses.ask(ELENA)).guess());
    }

    /// Leaves the account held for the longest time.
    private void attackFromElsewhere() {
        cast.visitor.goTo("far away");
        attack(12);
    }

    private void attack(int times) {
        for (var i = 0; i < times; i++) {
            if (cast.guesses.ask(ELENA) instanceof Held(Duration pause)) {
                cast.clock.pass(pause);
                guess(ELENA, 1);
            }
        }
    }
}
