package org.rapport.plugins.contact;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// The terms as the owner types them; a box that was not sent is not ticked.
record TermsForm(Boolean open, String days, Boolean story) {
    private static final int LONGEST = 20;

    TermsForm(@Nullable Boolean open, @Nullable String days, @Nullable Boolean story) {
        this.open = Boolean.TRUE.equals(open);
        this.days = days == null ? "" : PlainText.shortened(PlainText.line(days), LONGEST);
        this.story = Boolean.TRUE.equals(story);
    }

    static TermsForm of(Terms terms) {
        return new TermsForm(terms.isOpen(), String.valueOf(terms.days()), terms.hasStory());
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        return days.matches("[0-9]{1,3}") && isWithin(Integer.parseInt(days))
                ? Map.of()
                : Map.of("days", "contact.terms.days.odd");
    }

    private static boolean isWithin(int days) {
        return days >= Terms.FEWEST_DAYS && days <= Terms.MOST_DAYS;
    }

    /// The terms themselves, of which nothing is a problem.
    Terms terms() {
        return new Terms(open, Integer.parseInt(days), story);
    }
}
