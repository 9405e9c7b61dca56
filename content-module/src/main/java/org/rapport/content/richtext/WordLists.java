package org.rapport.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes lists of Word's: paragraphs that name their list and level (`mso-list:l0 level2 lfo1`), each with its bullet or
/// number in a part that readers of HTML are to overlook (`mso-list:Ignore`).
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("l\\d+\\s+level([1-9])\\b.*");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,9}|[A-Za-z]{1,7})[.)].*");

    private WordLists() {}

    static void build(Document document) {
        for (var paragraph : document.select("p[style*=mso-list]")) {
            if (paragraph.parent() != null && isEntry(paragraph)) {
                nest(run(paragraph));
            }
        }
    }

    private static List<Element> run(Element first) {
        var run = new ArrayList<Element>();
        for (@Nullable
        Element next = first; next != null && isEntry(next); next = next.nextElementSibling()) {
            run.add(next);
        }
        return run;
    }

    private static void nest(List<Element> paragraphs) {
        var place = new Element("div");
        paragraphs.getFirst().before(place);
        ListEntry.nest(paragraphs.stream().map(WordLists::entry).toList(), place);
        place.remove();
    }

    private static boolean isEntry(Element paragraph) {
        return paragraph.nameIs("p") && level(paragraph).isPresent();
    }

    private static Optional<Integer> level(Element paragraph) {
        var level = LEVEL.matcher(Style.of(paragraph).says("mso-list"));
        return level.matches() ? Optional.of(Integer.valueOf(level.group(1))) : Optional.empty();
    }

    private static ListEntry entry(Element paragraph) {
        var level = level(paragraph).orElse(1);
        var marks = paragraph.select("[style*=mso-list:Ignore]");
        var number = NUMBER.matcher(marks.text().replace('\u00A0', ' ').strip());
        marks.remove();
        paragraph.removeAttr("style");
        var ordered = number.matches();
        return new ListEntry(level, ordered, ordered ? number(number) : 1, item(paragraph));
    }

    private static int number(Matcher number) {
        return Character.isDigit(number.group(1).charAt(0)) ? Integer.parseInt(number.group(1)) : 1;
    }

    private static Element item(Element paragraph) {
        var item = new Element("li");
        item.appendChild(paragraph);
        return item;
    }
}
