package org.rapport.content.richtext;

import java.net.URI;
import java.util.regex.Pattern;

/// Where links and pictures may lead: into the web, to people, and to what lies on the site itself.
///
/// @param own the site's address, without a path; empty for what lies at home anyway
record Addresses(URI own) {
    static final Addresses HERE = new Addresses(URI.create(""));

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?://[^\\s/]|mailto:.|tel:.).*");
    private static final Pattern AT_HOME = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern OWN_PICTURE = Pattern.compile("/[^/\\\\\\s][^\\\\\\s]*");

    /// The address of a link, or nothing if it leads nowhere that readers can go.
    String link(String address) {
        var known = local(address);
        return ELSEWHERE.matcher(known).matches() || AT_HOME.matcher(known).matches() ? known : "";
    }

    /// The address of a picture, or nothing if it does not lie on the site.
    String picture(String address) {
        var known = local(address);
        return OWN_PICTURE.matcher(known).matches() ? known : "";
    }

    /// Browsers write out where the site is when they copy from it.
    private String local(String address) {
        var written = address.strip().replaceAll("\\s", "%20");
        var here = own.toString();
        return !here.isEmpty() && written.startsWith(here + "/") ? written.substring(here.length()) : written;
    }
}
