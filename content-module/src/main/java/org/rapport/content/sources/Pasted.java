package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.List;

/// What there is of sources in a text that somebody pasted or another program wrote: CSL-JSON, BibTeX or RIS, whichever
/// it looks like.
sealed interface Pasted {
    /// Some sources, each list in the order of the text.
    ///
    /// @param broken the lines, the first being 1, in which something begins that nobody can read
    record Sources(List<Checked.Taken> taken, List<Checked.Refused> refused, List<Integer> broken) implements Pasted {
        boolean isWhole() {
            return refused.isEmpty() && broken.isEmpty();
        }
    }

    /// Nothing, for the text as a whole says nothing.
    ///
    /// @param words the key of the words that say why
    /// @param line where, the first being 1; or 0
    record Unread(String words, int line) implements Pasted {}

    static Pasted read(String text) {
        try {
            return checked(ExchangeFormat.readAny(text));
        } catch (UnreadableSources e) {
            return new Unread(e.words(), e.line());
        }
    }

    private static Pasted checked(Batch read) {
        var taken = new ArrayList<Checked.Taken>();
        var refused = new ArrayList<Checked.Refused>();
        for (var source : read.sources()) {
            switch (Checked.of(source)) {
                case Checked.Taken good -> taken.add(good);
                case Checked.Refused bad -> refused.add(bad);
            }
        }
        return new Sources(taken, refused, read.broken());
    }
}
