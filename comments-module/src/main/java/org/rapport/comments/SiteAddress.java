package org.rapport.comments;

import java.util.regex.Pattern;

import org.rapport.api.WebAddress;

/// The address of a writer's own site, as she types it.
final class SiteAddress {
    private static final Pattern BARE = Pattern.compile("[^\\s:/?#@]+\\.[^\\s:/?#@.]+(:\\d+)?([/?#].*)?");

    private SiteAddress() {}

    /// The address with its scheme, and its host as the network knows it ([WebAddress]). What names no site stays as it was
    /// typed.
    static String read(String typed) {
        return WebAddress.spelled(BARE.matcher(typed).matches() ? "https://" + typed : typed);
    }
}
