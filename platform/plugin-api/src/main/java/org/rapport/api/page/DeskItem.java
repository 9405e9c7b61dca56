package org.rapport.api.page;

import java.time.Instant;
import java.util.List;

import gg.jte.Content;

/// A place: things on the owner's desk that wait for her decision, each decidable where it stands.
public interface DeskItem {
    List<Waiting> waiting();

    /// One such thing; the oldest stands first.
    ///
    /// @param since when it began to wait
    record Waiting(Instant since, Content content) {}
}
