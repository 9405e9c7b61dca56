package org.rapport.content;

import java.util.Locale;
import java.util.stream.Stream;

/// What part of her articles the owner looks at: all, or those that stand like this with readers. The names are known to
/// addresses and to SQL.
enum Stage {
    ALL, DRAFT, PUBLIC, AHEAD, WITHDRAWN;

    /// All, if it is no word that any of them has.
    static Stage read(String word) {
        return Stream.of(values()).filter(stage -> stage.word().equals(word)).findFirst().orElse(ALL);
    }

    /// As it stands in an address; empty for all.
    String word() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// Message key.
    String say() {
        return "content.desk.stage." + name().toLowerCase(Locale.ROOT);
    }
}
