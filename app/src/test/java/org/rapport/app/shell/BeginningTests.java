package org.rapport.app.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.FirstStep;
import org.rapport.api.page.FirstStep.Step;
import org.rapport.testkit.Database;
import org.rapport.testkit.FilledPlaces;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class BeginningTests {
    private static final Step FACTS = new Step("Tell who you are", "once", "/desk/practice", true);
    private static final Step PAGES = new Step("Publish pages", "a click each", "/desk/pages", false);

    private final BeginningTable table;

    BeginningTests(Database database) {
        this.table = database.jdbi().onDemand(BeginningTable.class);
    }

    @Test
    void showsEachStepUntilAllAreDone() {
        assertThat(beginning(FACTS, PAGES).steps()).containsExactly(FACTS, PAGES);
        assertThat(beginning(FACTS).steps()).isEmpty();
    }

    @Test
    void endsWhenTheOwnerWantsNoMoreOfIt() {
        var beginning = beginning(FACTS, PAGES);

        beginning.end();
        beginning.end();

        assertThat(beginning.steps()).isEmpty();
    }

    private Beginning beginning(Step... steps) {
        return new Beginning(new FilledPlaces<FirstStep>(Stream.of(steps).<FirstStep>map(step -> () -> step).toList()),
                table, Clock.fixed(MovableClock.START, ZoneOffset.UTC));
    }
}
