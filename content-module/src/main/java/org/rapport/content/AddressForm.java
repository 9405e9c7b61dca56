package org.rapport.content;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// The last part of an address as it was typed, and what is against it. Whoever types a whole address means its end.
///
/// @param problem message key
/// @param by the article that has the address
record AddressForm(String typed, @Nullable String problem, @Nullable Article by) {
    static AddressForm of(String typed) {
        return new AddressForm(PlainText.line(typed), null, null);
    }

    Slug slug() {
        return Slug.of(typed.replaceFirst("/+$", "").replaceFirst("^.*/", ""));
    }

    /// Whether nothing of it could stand in an address.
    boolean isEmpty() {
        return typed.chars().noneMatch(Character::isLetterOrDigit);
    }

    AddressForm refused(String why) {
        return new AddressForm(typed, why, null);
    }

    AddressForm takenBy(Article other) {
        return new AddressForm(typed, "content.address.taken", other);
    }
}
