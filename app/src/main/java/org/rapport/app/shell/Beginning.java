package org.rapport.app.shell;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.FirstStep;
import org.rapport.api.page.FirstStep.Step;
import org.rapport.api.page.Places;

/// The owner's way to a site that can be shown to people. It ends when each step is done, or when she says so.
@Component
class Beginning {
    private final Places<FirstStep> steps;
    private final BeginningTable table;
    private final Clock clock;

    Beginning(Places<FirstStep> steps, BeginningTable table, Clock clock) {
        this.steps = steps;
        this.table = table;
        this.clock = clock;
    }

    /// Done and undone; none once it ended.
    @Transactional(readOnly = true)
    List<Step> steps() {
        if (table.isOver()) {
            return List.of();
        }
        var all = steps.ask(FirstStep::step);
        return all.stream().allMatch(Step::isDone) ? List.of() : all;
    }

    @Transactional
    void end() {
        table.end(clock.instant());
    }
}
