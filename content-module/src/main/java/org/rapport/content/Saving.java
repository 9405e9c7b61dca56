package org.rapport.content;

import java.util.function.UnaryOperator;

/// What became of words that were to be saved.
sealed interface Saving {
    /// With what `step` makes of the words that were saved.
    default Saving then(UnaryOperator<Manuscript> step) {
        return switch (this) {
            case Saved(var manuscript) -> new Saved(step.apply(manuscript));
            case Stale stale -> stale;
        };
    }

    /// They stand on the sheet now.
    record Saved(Manuscript manuscript) implements Saving {}

    /// Others stand there, which their writer has not read; hers are set aside.
    record Stale(Manuscript standing) implements Saving {}
}
