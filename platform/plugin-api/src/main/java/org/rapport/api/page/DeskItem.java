package org.rapport.api.page;

import java.time.Instant;
import java.util.List;

import gg.jte.Content;

import org.rapport.api.Place;

/// A place: things on the owner's desk that wait for her decision, each decidable where it stands.
@Place
public interface DeskItem {
    List<Waiting> waiting();

    /// One such thing; the oldest stands first.
    ///
    /// @param since when it began to wait. A moment that is still to come tells of something ahead: it stands last, and is
    ///     not counted among what waits
    record Waiting(Instant since, Content content) {}
}
