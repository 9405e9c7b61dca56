package org.rapport.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One link of a `Link` header (RFC 8288), or of a page.
///
/// @param address as it was written, perhaps relative
/// @param relations space between them
record WebLink(String address, String relations) {
    private static final Pattern ADDRESS = Pattern.compile("<([^<>]*)>");
    private static final Pattern PARAMETER = Pattern
            .compile("\\s*;\\s*([^\\s=;,]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|([^\",;\\s]*)))?");

    /// The links in the value of a header.
    static List<WebLink> in(String header) {
        var links = new ArrayList<WebLink>();
        var address = ADDRESS.matcher(header);
        for (var at = 0; address.find(at);) {
            var relations = new ArrayList<String>();
            var parameter = PARAMETER.matcher(header);
            for (at = address.end(); parameter.region(at, header.length()).lookingAt(); at = parameter.end()) {
                if (parameter.group(1).equalsIgnoreCase("rel")) {
                    relations.add(value(parameter));
                }
            }
            // The first one counts (section 3.3).
            links.add(new WebLink(address.group(1), relations.isEmpty() ? "" : relations.getFirst()));
        }
        return links;
    }

    private static String value(Matcher parameter) {
        var quoted = parameter.group(2);
        var bare = parameter.group(3);
        return quoted != null ? quoted : bare != null ? bare : "";
    }

    boolean is(String relation) {
        return Stream.of(relations.strip().split("\\s+")).anyMatch(relation::equalsIgnoreCase);
    }
}
