package org.rapport.content.media;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;

/// Shows the pictures of the library in the texts that name them.
@Component
public class Pictures {
    private static final Pattern ADDRESS = Pattern.compile("/media/(\\d{1,18})/[^/]+");
    /// As wide as the column of text, or the screen without its edges.
    private static final String SIZES = "(min-width: 48rem) 40rem, calc(100vw - 2.5rem)";
    static final String IN_THE_MARGIN = "(min-width: 48rem) 13rem, 9rem";
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Media media;

    Pictures(Media media) {
        this.media = media;
    }

    /// Makes every `<img src="/media/12/harbour.jpg">` of `text`, which is sanitised already, show the present files in
    /// all their sizes; alt is the text's own or else the library's. A medium that is not there leaves its alt, a
    /// document a link.
    public Shown show(Document text) {
        var tags = new LinkedHashSet<CacheTag>();
        var wordless = new LinkedHashSet<String>();
        for (var picture : text.select("img[src^=/media/]")) {
            named(picture.attr("src")).ifPresent(id -> {
                var found = media.find(id);
                tags.add(Media.tag(id));
                show(picture, found);
                found.filter(medium -> medium.lacksAlt() && picture.attr("alt").isBlank()).map(Medium::name)
                        .ifPresent(wordless::add);
            });
        }
        Optional.ofNullable(text.selectFirst("img")).ifPresent(first -> first.removeAttr("loading"));
        return new Shown(tags, List.copyOf(wordless));
    }

    /// The pictures of a text.
    ///
    /// @param tags what a page with this text depends on
    /// @param wordless names of those of which nobody said what they show, or that they only decorate
    public record Shown(Set<CacheTag> tags, List<String> wordless) {}

    /// The one that stands for the owner.
    public Portrait portrait() {
        return media.portrait()
                .map(medium -> new Portrait(medium.shown().getFirst().path(), TEMPLATES.portrait(medium),
                        Set.of(Portrait.CHOICE, Media.tag(medium.id()))))
                .orElseGet(() -> new Portrait("", nothing -> {}, Set.of(Portrait.CHOICE)));
    }

    private static Optional<MediumId> named(String address) {
        var named = ADDRESS.matcher(address);
        return named.matches() ? Optional.of(new MediumId(Long.parseLong(named.group(1)))) : Optional.empty();
    }

    private static void show(Element picture, Optional<Medium> found) {
        if (found.isEmpty()) {
            picture.replaceWith(new Element("span").text(picture.attr("alt")));
        } else if (!found.get().kind().isPicture()) {
            picture.replaceWith(link(picture, found.get()));
        } else {
            fill(picture, found.get());
        }
    }

    private static Element link(Element picture, Medium document) {
        var words = picture.attr("alt").isBlank() ? document.name() : picture.attr("alt");
        return picture.closest("a") == null
                ? new Element("a").attr("href", document.path()).text(words)
                : new Element("span").text(words);
    }

    private static void fill(Element picture, Medium medium) {
        var shown = medium.shown();
        var largest = shown.getFirst();
        picture.attr("src", largest.path()).attr("width", String.valueOf(largest.width()))
                .attr("height", String.valueOf(largest.height()));
        if (shown.size() > 1) {
            picture.attr("srcset", sources(shown)).attr("sizes", SIZES);
        }
        if (picture.attr("alt").isBlank()) {
            picture.attr("alt", medium.alt() == null ? "" : medium.alt());
        }
    }

    static String sources(List<MediumFile> files) {
        return files.stream().map(file -> file.path() + " " + file.width() + "w").collect(Collectors.joining(", "));
    }
}
