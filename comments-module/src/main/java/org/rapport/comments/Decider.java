package org.rapport.comments;

import org.rapport.api.PlainText;

/// Who decided something, as an export of ours names her. Anybody may have written that.
final class Decider {
    private static final int LONGEST_NAME = 200;

    private Decider() {}

    /// The name as it is kept.
    static String named(String told) {
        return PlainText.shortened(PlainText.line(told), LONGEST_NAME);
    }
}
