package org.rapport.content.prose;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Lets through what text needs and nothing that runs, loads from elsewhere unasked, or looks like the house itself.
public final class Sanitiser {
    static final String HEADING_PREFIX = "on-";
    static final String CONTENT_NOTE = "content-note";

    /// From where jsoup judges an address without a host, which it keeps as it is; without any it would drop it.
    private static final String HERE = "https://here.invalid/";
    /// Browsers read a backslash as a slash and overlook tabs and newlines, so `/\evil.example` is another host.
    private static final Pattern OWN_PICTURE = Pattern.compile("/[^/\\\\\\s][^\\\\\\s]*");
    private static final Set<String> OWN_CLASSES = Set.of("footnote-ref", "footnotes", "footnote-backref",
            CONTENT_NOTE);
    private static final Cleaner ARTICLE = new Cleaner(Safelist.relaxed()
            .addTags("section", "figure", "figcaption", "hr", "del", "ins", "s", "mark", "abbr", "details", "summary")
            .addAttributes(":all", "id", "class", "lang", "dir")
            .addAttributes("a", "rel").addAttributes("abbr", "title")
            .addAttributes("th", "align").addAttributes("td", "align")
            .preserveRelativeLinks(true));
    private static final Cleaner REMARK = new Cleaner(Safelist.basic().addTags("del")
            .addEnforcedAttribute("a", "rel", "nofollow ugc noopener").preserveRelativeLinks(false));

    private Sanitiser() {}

    public static Document article(String html) {
        var clean = ARTICLE.clean(parsed(html, HERE));
        clean.getElementsByAttribute("id").forEach(Sanitiser::keepOwnIds);
        clean.getElementsByAttribute("class").forEach(Sanitiser::keepOwnClasses);
        // One h1 a page, and it is the title.
        clean.getElementsByTag("h1").tagName("h2");
        // No request to another host: a picture from elsewhere becomes a link to it.
        clean.getElementsByTag("img").forEach(Sanitiser::keepOwnPictures);
        return clean;
    }

    public static String remark(String html) {
        var clean = REMARK.clean(parsed(html, ""));
        clean.select("a:not([href])").unwrap();
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private static Document parsed(String html, String address) {
        var parsed = Jsoup.parseBodyFragment(html, address);
        parsed.outputSettings().prettyPrint(false);
        return parsed;
    }

    private static void keepOwnIds(Element element) {
        if (!element.id().matches("(fn|fnref|" + HEADING_PREFIX.replace("-", "") + ")-.+")) {
            element.removeAttr("id");
        }
    }

    private static void keepOwnClasses(Element element) {
        element.classNames(Set.copyOf(element.classNames().stream().filter(OWN_CLASSES::contains).toList()));
        if (element.className().isEmpty()) {
            element.removeAttr("class");
        }
    }

    public static int picturesElsewhere(String html) {
        return (int) parsed(html, HERE).select("img[src]").stream()
                .filter(picture -> !OWN_PICTURE.matcher(picture.attr("src")).matches()).count();
    }

    private static void keepOwnPictures(Element picture) {
        var source = picture.attr("src");
        if (OWN_PICTURE.matcher(source).matches()) {
            picture.attr("loading", "lazy");
        } else if (source.isEmpty() || picture.closest("a") != null) {
            picture.replaceWith(new Element("span").text(picture.attr("alt")));
        } else {
            picture.replaceWith(new Element("a").attr("href", source).text(words(picture, source)));
        }
    }

    private static String words(Element picture, String source) {
        return picture.attr("alt").isBlank() ? source : picture.attr("alt");
    }
}
