package org.rapport.sample;

import org.rapport.api.page.Part;

/// A place: below a note.
public interface NoteFoot {
    Part below(Note note);
}
