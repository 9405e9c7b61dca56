package org.rapport.app.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import gg.jte.Content;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.FirstStep;
import org.rapport.api.page.FirstStep.Step;
import org.rapport.api.page.Part;
import org.rapport.api.page.Places;
import org.rapport.testkit.Database;
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
        return new Beginning(new Steps(List.of(steps)), table, Clock.fixed(MovableClock.START, ZoneOffset.UTC));
    }

    private record Steps(List<Step> steps) implements Places<FirstStep> {
        @Override
        public Content show(Function<? super FirstStep, Part> part) {
            throw new UnsupportedOperationException("Steps are no parts of a page");
        }

        @Override
        public <R> List<R> ask(Function<? super FirstStep, R> question) {
            return all().stream().<R>map(question).toList();
        }

        @Override
        public List<FirstStep> all() {
            return steps.stream().<FirstStep>map(step -> () -> step).toList();
        }
    }
}
