package org.rapport.api.page;

/// A redirect never leaves the site.
final class OwnPath {
    private OwnPath() {}

    static void check(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")
                || path.chars().anyMatch(c -> c < 0x21)) {
            throw new IllegalArgumentException("Not a path of this site: " + path);
        }
    }
}
