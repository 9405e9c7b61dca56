package org.rapport.content.citations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.rapport.content.citations.Formatted.Entry;
import org.rapport.content.citations.Formatted.Part;
import org.rapport.content.citations.Formatted.Words;
import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.Cite;
import org.rapport.content.sources.CslItem;
import org.rapport.content.sources.CslJson;
import org.rapport.content.sources.Mark;
import org.rapport.content.sources.Source;
import org.rapport.content.sources.SourceId;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Writes sources by the rules of the American Psychological Association (7th edition), in the site's language. What was
/// written once is kept in memory: the engine needs milliseconds.
@Component
class Apa {
    private static final int KEPT = 1000;
    private static final Map<String, String> LOCALES = Map.of("de", "de-DE", "es", "es-ES");
    private static final Cleaner CLEANER = new Cleaner(Safelist.none().addTags("i", "b", "sup", "sub"));
    /// Not the end of `&amp;`.
    private static final Pattern BETWEEN = Pattern.compile("(?<!&\\w{1,8}); ");
    /// The year, or that there is none, and what follows it.
    private static final Pattern YEAR = Pattern.compile("(?s).*?, (\\d{3,4}.*|n\\.d\\..*|o\\. ?J\\..*|s\\.f\\..*)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)]");

    private record Wish(List<Source> sources, List<Mark> marks, Locale language) {}

    private final Cache<Wish, Formatted> written = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Map<String, CitationEngine> engines = new ConcurrentHashMap<>();
    private final String style = style();

    private static String style() {
        try {
            return new ClassPathResource("citation/apa.csl").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sources as a list, and the marks that name them.
    ///
    /// @param marks name `sources` only
    Formatted format(Collection<Source> sources, List<Mark> marks, Locale language) {
        return written.get(new Wish(List.copyOf(sources), marks, language), this::write);
    }

    private Formatted write(Wish wish) {
        if (wish.sources().isEmpty()) {
            return new Formatted(List.of(), List.of());
        }
        var locale = LOCALES.getOrDefault(wish.language().getLanguage(), "en-US");
        return engines.computeIfAbsent(locale, it -> new CitationEngine(style, it)).write(told(wish.sources()),
                engine -> new Formatted(marks(engine, wish.marks()), entries(engine)));
    }

    /// With a letter behind the year where two works of the same people and the same year would be told apart by nothing
    /// else; the engine does not do that.
    private static Map<String, CSLItemData> told(List<Source> sources) {
        var alike = sources.stream().sorted((one, other) -> one.item().title()
                .compareToIgnoreCase(other.item().title())).collect(Collectors.groupingBy(Apa::whoAndWhen));
        var told = new LinkedHashMap<String, CSLItemData>();
        for (var source : sources) {
            var map = new HashMap<>(CslJson.map(source.key().value(), source.item()));
            var same = alike.getOrDefault(whoAndWhen(source), List.of());
            if (same.size() > 1 && same.size() <= 26) {
                map.put("year-suffix", String.valueOf((char) ('a' + same.indexOf(source))));
            }
            told.put(source.key().value(), CSLItemData.fromJson(map));
        }
        return told;
    }

    private static String whoAndWhen(Source source) {
        return source.item().makers() + " " + source.item().year();
    }

    private static List<Words> marks(CSL engine, List<Mark> marks) {
        var html = new HashMap<Integer, String>();
        for (var mark : marks) {
            engine.makeCitation(citation(mark.cites())).forEach(made -> html.put(made.getIndex(), made.getText()));
        }
        var words = new ArrayList<Words>();
        for (var number = 0; number < marks.size(); number++) {
            words.add(parted(engine, clean(html.getOrDefault(number, "")), marks.get(number)));
        }
        return words;
    }

    private static CSLCitation citation(List<Cite> cites) {
        return new CSLCitation(cites.stream().map(Apa::item).toArray(CSLCitationItem[]::new));
    }

    private static CSLCitationItem item(Cite cite) {
        var label = switch (cite.label()) {
            case "chapter" -> CSLLabel.CHAPTER;
            case "page" -> CSLLabel.PAGE;
            default -> null;
        };
        return new CSLCitationItem(cite.key().value(), null, cite.before().isEmpty() ? null : cite.before() + " ",
                cite.after().isEmpty() ? null : cite.after(), label == null ? null : cite.locator(), null, null, null,
                null, label, null, null, null);
    }

    /// Finds each source's words in those of the whole mark, which the style may have put in another order. Where it drew
    /// some together, the whole leads to the first.
    private static Words parted(CSL engine, String html, Mark mark) {
        var inner = mark.cites().size() == 1 ? withoutName(inner(html), mark.cites().getFirst()) : inner(html);
        var own = new LinkedHashMap<String, CitationKey>();
        if (mark.cites().size() > 1) {
            mark.cites().forEach(cite -> own.put(alone(engine, cite), cite.key()));
        }
        var pieces = BETWEEN.split(inner);
        var parts = new ArrayList<Part>(List.of(new Part(null, "(")));
        for (var number = 0; number < pieces.length; number++) {
            var piece = pieces[number];
            parts.add(new Part(null, number == 0 ? "" : "; "));
            var key = own.get(piece);
            parts.add(new Part(key, mark.cites().stream().filter(cite -> cite.key().equals(key)).findFirst()
                    .map(cite -> withoutName(piece, cite)).orElse(piece)));
        }
        parts.add(new Part(null, ")"));
        return parts.stream().filter(part -> part.key() != null).count() == pieces.length
                ? new Words(parts)
                : new Words(List.of(new Part(null, "("), new Part(mark.cites().getFirst().key(), inner),
                        new Part(null, ")")));
    }

    /// What the text names already is not named again; the engine does not do that.
    private static String withoutName(String words, Cite cite) {
        var named = YEAR.matcher(words);
        return cite.bare() && named.matches()
                ? (cite.before().isEmpty() ? "" : cite.before() + " ") + named.group(1)
                : words;
    }

    private static String alone(CSL engine, Cite cite) {
        return inner(clean(engine.makeCitation(citation(List.of(cite))).getFirst().getText()));
    }

    private static String inner(String html) {
        return html.startsWith("(") && html.endsWith(")") ? html.substring(1, html.length() - 1) : html;
    }

    private static List<Entry> entries(CSL engine) {
        var html = engine.makeBibliography().getEntries();
        var entries = new ArrayList<Entry>();
        var number = 0;
        for (var item : engine.getRegisteredItems()) {
            entries.add(new Entry(new CitationKey(item.getId()), linked(html[number++])));
        }
        return entries;
    }

    private static String clean(String html) {
        return cleaned(html).html().strip();
    }

    private static Element cleaned(String html) {
        var body = Jsoup.parseBodyFragment(html);
        body.getElementsByTag("span").stream().filter(span -> span.attr("style").contains("italic"))
                .forEach(span -> span.tagName("i"));
        var clean = CLEANER.clean(body);
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }

    private static String linked(String html) {
        var body = cleaned(html);
        for (var text : body.textNodes()) {
            link(text);
        }
        return body.html().strip();
    }

    private static void link(TextNode text) {
        var address = ADDRESS.matcher(text.getWholeText());
        if (address.find()) {
            var link = address.start() == 0 ? text : text.splitText(address.start());
            if (address.end() - address.start() < link.getWholeText().length()) {
                link.splitText(address.end() - address.start());
            }
            link.replaceWith(new Element("a").attr("href", address.group())
                    .text(address.group().replaceFirst("^https?://", "")));
        }
    }

    /// One source as the list would have it, alone.
    String entry(Source source, Locale language) {
        return format(List.of(source), List.of(), language).entries().getFirst().html();
    }

    /// An item that is no source, such as an article of ours.
    String entry(CslItem item, Locale language) {
        return entry(new Source(new SourceId(0), new CitationKey("it"), item, 0), language);
    }

    /// The same without marks, for who compares.
    String plain(CslJson.Named named, Locale language) {
        return Jsoup.parseBodyFragment(entry(named.item(), language)).text() + " [@" + named.id() + "]";
    }
}
