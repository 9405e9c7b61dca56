package org.rapport.content.richtext;

import java.net.URLDecoder;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Takes out whoever counts readers between a link and where it leads: Google Docs and Outlook.
final class LinkDetours {
    private static final Pattern DETOUR = Pattern.compile(
            "https?://(?:www\\.google\\.[a-z.]{2,6}/url\\?(?:.*&)?q|[\\w-]+\\.safelinks\\.protection\\.outlook\\.com/\\?(?:.*&)?url)"
                    + "=([^&]+).*");

    private LinkDetours() {}

    static void straighten(Document document) {
        document.select("a[href]").forEach(LinkDetours::straighten);
    }

    private static void straighten(Element link) {
        var detour = DETOUR.matcher(link.attr("href"));
        if (detour.matches()) {
            link.attr("href", decoded(detour.group(1)));
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, UTF_8);
        } catch (IllegalArgumentException broken) {
            return address;
        }
    }
}
