package org.rapport.comments;

import java.util.regex.Pattern;

/// How a comment looks on the page, told from its words alone.
enum Looks {
    /// Words under a name.
    WORDS,
    /// A quotation that somebody left without a name.
    QUOTATION,
    /// Nothing but a smile or a few such signs.
    SMILE;

    private static final Pattern QUOTED = Pattern.compile("\\s*[“\"„«»‚‘'][^\\n]+[”\"“»«’']\\.?\\s*");
    private static final Pattern SIGNS = Pattern
            .compile("[\\p{IsEmoji_Presentation}\\p{IsExtended_Pictographic}\\uFE0F\\u200D\\s]{1,12}");

    static Looks of(Comment comment) {
        if (comment.author().isEmpty() && QUOTED.matcher(comment.text()).matches()) {
            return QUOTATION;
        }
        return SIGNS.matcher(comment.text()).matches() ? SMILE : WORDS;
    }
}
