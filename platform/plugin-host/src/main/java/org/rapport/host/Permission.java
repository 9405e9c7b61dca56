package org.rapport.host;

import java.util.regex.Pattern;

/// What a plugin may do only if the owner lets it. Each opens a face of the house, never the JDK.
public sealed interface Permission {
    /// Asks other people’s sites through `Fetch`.
    ///
    /// @param host the one that it may ask, or [#ANY_HOST]
    record Network(String host) implements Permission {
        public static final String ANY_HOST = "*";

        @Override
        public String toString() {
            return "network:" + host;
        }
    }

    /// Sends letters through `Mail`.
    record Letters() implements Permission {
        @Override
        public String toString() {
            return "mail";
        }
    }

    /// What opens the faces of this kind: `network` or `mail`.
    default String word() {
        return switch (this) {
            case Network _ -> "network";
            case Letters _ -> "mail";
        };
    }

    /// Whether who allows this allows `other` as well.
    default boolean includes(Permission other) {
        return equals(other)
                || other instanceof Network && this instanceof Network(var host) && host.equals(Network.ANY_HOST);
    }

    Pattern NETWORK = Pattern.compile("network:(\\*|[a-z0-9-]+(\\.[a-z0-9-]+)+)");

    /// Reads `mail`, `network:example.org` or `network:*`. Throws [IllegalArgumentException] for anything else.
    static Permission read(String words) {
        if (words.equals("mail")) {
            return new Letters();
        }
        var network = NETWORK.matcher(words);
        if (!network.matches()) {
            throw new IllegalArgumentException("Not a permission: " + words);
        }
        return new Network(network.group(1));
    }
}
