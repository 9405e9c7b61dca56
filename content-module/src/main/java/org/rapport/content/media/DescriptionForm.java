package org.rapport.content.media;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// What is said about a picture, as it was typed.
///
/// @param version of the medium that was read before
/// @param isDecoration whether it deliberately says nothing
/// @param problem the message that says why it was not kept, or null
record DescriptionForm(Medium medium, int version, String alt, boolean isDecoration, @Nullable String problem) {
    static final int LONGEST = 1000;

    static DescriptionForm of(Medium medium) {
        return new DescriptionForm(medium, medium.version(), medium.alt() == null ? "" : medium.alt(),
                medium.isDecoration(), null);
    }

    static DescriptionForm typed(Medium medium, int version, String alt, boolean isDecoration) {
        return new DescriptionForm(medium, version, PlainText.line(alt), isDecoration, null);
    }

    boolean isTooLong() {
        return alt.length() > LONGEST;
    }

    /// The words that go with the picture from now on; null if nothing was said.
    @Nullable
    String said() {
        if (isDecoration) {
            return "";
        }
        return alt.isEmpty() ? null : alt;
    }

    /// The same to be sent once more, on the medium as it stands now.
    DescriptionForm refused(Medium present, String problem) {
        return new DescriptionForm(present, present.version(), alt, isDecoration, problem);
    }

    String field(String name) {
        return name + "-" + medium.id().value();
    }
}
