package org.rapport.comments;

import java.net.IDN;
import java.util.regex.Pattern;

/// The address of a writer's own site, as she types it.
final class SiteAddress {
    private static final Pattern BARE = Pattern.compile("[^\\s:/?#@]+\\.[^\\s:/?#@.]+(:\\d+)?([/?#].*)?");
    private static final Pattern WHOLE = Pattern.compile("(https?://)([^\\s:/?#@]+)(.*)", Pattern.CASE_INSENSITIVE);
    /// Java spells these as other letters (IDNA 2003), which is another site by now (RFC 5891).
    private static final Pattern MISSPELLED = Pattern.compile("[ßς\\u200C\\u200D]");

    private SiteAddress() {}

    /// The address with its scheme, and a host of any script in the letters that the network knows. What names no site
    /// stays as it was typed.
    static String read(String typed) {
        var address = BARE.matcher(typed).matches() ? "https://" + typed : typed;
        var whole = WHOLE.matcher(address);
        return whole.matches() ? whole.group(1) + spelled(whole.group(2)) + whole.group(3) : address;
    }

    private static String spelled(String host) {
        try {
            return MISSPELLED.matcher(host).find() ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }
}
