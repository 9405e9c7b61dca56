package org.rapport.comments;

import java.util.Locale;
import java.util.stream.Stream;

/// A part of the conversation as it lies on the owner's desk. The names are known to addresses and to SQL.
enum Pile {
    /// What waits for her now.
    WAITING,
    /// What waits too, but not now: she put it off.
    LATER,
    /// What appears, and what she set aside.
    SETTLED,
    /// All of it, with what was taken for spam.
    ALL;

    /// What `word` of an address names; all, if it is no word that any of them has.
    static Pile read(String word) {
        return Stream.of(values()).filter(pile -> pile.word().equals(word)).findFirst().orElse(ALL);
    }

    /// As it stands in an address.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Message key.
    String say() {
        return "comments.desk.pile." + word();
    }
}
