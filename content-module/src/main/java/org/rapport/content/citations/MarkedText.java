package org.rapport.content.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.rapport.content.prose.Letters;
import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.Cite;
import org.rapport.content.sources.Mark;

/// The marks of a text and where they stand.
record MarkedText(Document text, List<Place> places) {
    private static final Pattern STOP = Pattern.compile("(?<![.,;:!?])[.,;:]$");

    /// @param node which says the mark and nothing else
    record Place(TextNode node, Mark mark) {}

    static MarkedText read(Document text) {
        var places = new ArrayList<Place>();
        text.body().nodeStream(TextNode.class).filter(MarkedText::mayCite).toList()
                .forEach(node -> places.addAll(in(node)));
        return new MarkedText(text, places);
    }

    private static boolean mayCite(TextNode node) {
        return node.getWholeText().contains("@") && node.parent() instanceof Element parent
                && parent.closest("code, pre, a") == null;
    }

    private static List<Place> in(TextNode whole) {
        var places = new ArrayList<Place>();
        var rest = whole;
        for (var from = 0; from >= 0;) {
            var found = Mark.WRITTEN.matcher(rest.getWholeText());
            if (!found.find(from)) {
                break;
            }
            var mark = Mark.read(found.group(1));
            from = found.end();
            if (mark.isPresent()) {
                var node = found.start() == 0 ? rest : rest.splitText(found.start());
                var end = found.end() - found.start();
                places.add(new Place(node, mark.get()));
                if (end == node.getWholeText().length()) {
                    break;
                }
                rest = node.splitText(end);
                from = 0;
            }
        }
        return places;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    List<Mark> marks() {
        return places.stream().map(Place::mark).toList();
    }

    /// In the order in which the text names them.
    Set<CitationKey> keys() {
        return marks().stream().flatMap(mark -> mark.cites().stream()).map(Cite::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Only what names `known` keys; of a mark that names others too, those stay behind it as they were written.
    MarkedText citing(Set<CitationKey> known) {
        return new MarkedText(text, places.stream().flatMap(place -> citing(place, known)).toList());
    }

    private static Stream<Place> citing(Place place, Set<CitationKey> known) {
        var parted = place.mark().cites().stream()
                .collect(Collectors.partitioningBy(cite -> known.contains(cite.key())));
        var kept = parted.getOrDefault(true, List.of());
        var others = parted.getOrDefault(false, List.of());
        if (!kept.isEmpty() && !others.isEmpty()) {
            place.node().after(new TextNode(others.stream().map(cite -> "@" + cite.key())
                    .collect(Collectors.joining("; ", " [", "]"))));
        }
        return kept.isEmpty() ? Stream.of() : Stream.of(new Place(place.node(), new Mark(kept)));
    }

    /// Writes numbers, and answers the list in their order.
    List<ListedSource> number(List<Formatted.Entry> entries) {
        var html = entries.stream().collect(Collectors.toMap(Formatted.Entry::key, Formatted.Entry::html));
        var numbers = new LinkedHashMap<CitationKey, Integer>();
        keys().forEach(key -> numbers.put(key, numbers.size() + 1));
        var back = new Ways();
        places.forEach(place -> {
            space(place.node(), isSpoken(place.mark()) ? " " : "");
            place.node().replaceWith(numbered(place.mark(), numbers, back));
        });
        letterNotes();
        return numbers.keySet().stream().map(key -> new ListedSource(key, html.getOrDefault(key, ""), back.of(key)))
                .toList();
    }

    /// Words are not raised: `see 2, p. 14`.
    private static boolean isSpoken(Mark mark) {
        return mark.cites().stream().anyMatch(cite -> !cite.before().isEmpty());
    }

    private static Element numbered(Mark mark, Map<CitationKey, Integer> numbers, Ways back) {
        var spoken = isSpoken(mark);
        var whole = new Element(spoken ? "span" : "sup").addClass("citation").appendText(spoken ? "(" : "");
        for (var cite : mark.cites()) {
            whole.appendText(whole.childrenSize() == 0 ? "" : spoken ? "; " : ", ");
            whole.appendText(cite.before().isEmpty() ? "" : cite.before() + " ");
            whole.appendChild(link(cite.key(), back).text(String.valueOf(numbers.get(cite.key()))));
            var place = cite.place().replaceAll("(?<=\\d)-(?=\\d)", "–");
            whole.appendText(place.isEmpty() ? "" : spoken ? ", " + place : " (" + place + ")");
        }
        return whole.appendText(spoken ? ")" : "");
    }

    /// Two kinds of small numbers would mean two things: notes take letters.
    private void letterNotes() {
        text.select(".footnote-ref > a").forEach(link -> {
            if (link.text().matches("\\d{1,6}")) {
                link.text(Letters.of(Integer.parseInt(link.text())));
            }
        });
        text.select("section.footnotes > ol").attr("type", "a");
    }

    /// Writes names and years, and answers the list in the style's order.
    List<ListedSource> name(Formatted formatted) {
        var back = new Ways();
        for (var number = 0; number < places.size(); number++) {
            var node = places.get(number).node();
            putBeforeStop(node);
            space(node, " ");
            node.replaceWith(named(formatted.marks().get(number), back));
        }
        return formatted.entries().stream()
                .map(entry -> new ListedSource(entry.key(), entry.html(), back.of(entry.key()))).toList();
    }

    /// A raised number stands close to the words before it, a name does not, however she typed them: the same text serves
    /// both.
    private static void space(TextNode mark, String space) {
        if (mark.previousSibling() instanceof TextNode before && !before.getWholeText().isBlank()) {
            before.text(before.getWholeText().stripTrailing() + space);
        }
    }

    /// A raised number stands behind the stop of its sentence, a name before it. A point that no sentence ends with belongs
    /// to an abbreviation and stays.
    private static void putBeforeStop(TextNode mark) {
        if (mark.previousSibling() instanceof TextNode before) {
            var stop = STOP.matcher(before.getWholeText());
            if (stop.find() && (!stop.group().equals(".") || endsSentence(mark))) {
                before.text(before.getWholeText().substring(0, stop.start()) + " ");
                mark.after(new TextNode(stop.group()));
            }
        }
    }

    private static boolean endsSentence(TextNode mark) {
        return !(mark.nextSibling() instanceof TextNode after)
                || after.isBlank() || after.getWholeText().matches("(?s)\\s+\\P{Ll}.*");
    }

    private static Element named(Formatted.Words words, Ways back) {
        var whole = new Element("span").addClass("citation");
        for (var part : words.parts()) {
            if (part.key() == null) {
                whole.append(part.html());
            } else {
                whole.appendChild(link(part.key(), back).html(part.html()));
            }
        }
        return whole;
    }

    private static Element link(CitationKey key, Ways back) {
        return new Element("a").attr("href", "#source-" + key).attr("id", back.add(key));
    }

    /// Where the text names which source.
    private static final class Ways {
        private final Map<CitationKey, List<String>> ids = new HashMap<>();
        private int last;

        String add(CitationKey key) {
            var id = "cite-" + ++last;
            ids.computeIfAbsent(key, first -> new ArrayList<>()).add(id);
            return id;
        }

        List<String> of(CitationKey key) {
            return List.copyOf(ids.getOrDefault(key, List.of()));
        }
    }
}
