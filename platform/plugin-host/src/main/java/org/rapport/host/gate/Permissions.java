package org.rapport.host.gate;

import java.util.Map;
import java.util.Optional;

/// The faces that only the owner’s consent opens.
final class Permissions {
    private static final Map<String, String> WORDS = Map.of("org.rapport.api.Fetch", "network",
            "org.rapport.api.Mail", "mail");
    private static final Map<String, String> EXAMPLES = Map.of("network", "network:example.org", "mail", "mail");

    private Permissions() {}

    /// How a manifest asks for what `word` opens.
    static String example(String word) {
        return EXAMPLES.getOrDefault(word, word);
    }

    /// The word in `permissions` that opens `type`; empty if it is open to everybody.
    static Optional<String> needed(String type) {
        return Optional.ofNullable(WORDS.get(type));
    }
}
