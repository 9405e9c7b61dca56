package org.rapport.app.people;

/// Why a password is not good enough.
enum Weakness {
    TOO_SHORT("tooShort"), TOO_LONG("tooLong"), REPEATED("repeated"), SEQUENCE("sequence"), OWN_NAME("ownName"), COMMON(
            "common");

    private final String word;

    Weakness(String word) {
        this.word = word;
    }

    /// The key of a sentence that says so and what to do.
    String message() {
        return "site.people.weakness." + word;
    }
}
