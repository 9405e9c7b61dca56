package org.rapport.content.sources;

import java.util.List;

/// A source whose title, numbers and address have been looked at.
sealed interface Checked {
    /// Its numbers stand there in their one form.
    ///
    /// @param left what was left out of it, and why
    record Taken(CslJson.Named source, List<Objection> left) implements Checked {}

    /// It cannot stand in the library as it is.
    record Refused(CslJson.Named source, List<Objection> why) implements Checked {}

    static Checked of(CslJson.Named source) {
        var check = new Check(source.item());
        return check.refused().isEmpty()
                ? new Taken(new CslJson.Named(source.id(), check.item()), check.left())
                : new Refused(source, check.refused());
    }
}
