package org.rapport.content.richtext;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Brings home lists that stand beside the item they belong to (Google Docs), and items that stand in a list each and
/// only say on which level (Word Online).
final class StrayLists {
    private StrayLists() {}

    static void mend(Document document) {
        document.select("div.ListContainerWrapper").forEach(Element::unwrap);
        for (var list : document.select("ul, ol")) {
            if (list.parent() != null && isFlat(list)) {
                nest(run(list));
            }
        }
        document.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(StrayLists::moveIntoItem);
        document.select("ul, ol").forEach(StrayLists::makeItems);
    }

    /// Whether its items say on which level they are, as Word Online's do.
    private static boolean isFlat(Element list) {
        return (list.nameIs("ul") || list.nameIs("ol")) && list.childrenSize() > 0
                && list.children().stream().allMatch(item -> item.nameIs("li") && item.hasAttr("data-aria-level"));
    }

    private static List<Element> run(Element first) {
        var run = new ArrayList<Element>();
        for (@Nullable
        Element next = first; next != null && isFlat(next); next = next.nextElementSibling()) {
            run.add(next);
        }
        return run;
    }

    private static void nest(List<Element> lists) {
        var place = new Element("div");
        lists.getFirst().before(place);
        ListEntry.nest(lists.stream().flatMap(list -> list.children().stream().map(item -> entry(list, item))).toList(),
                place);
        lists.forEach(Element::remove);
        place.remove();
    }

    private static ListEntry entry(Element list, Element item) {
        var level = Numbers.read(item.attr("data-aria-level"), 1, ListEntry.DEEPEST);
        var ordered = list.nameIs("ol");
        var number = Numbers.read(item.attr("data-aria-posinset"), 1, Numbers.HIGHEST);
        item.removeAttr("data-aria-level");
        return new ListEntry(level, ordered, number, item);
    }

    /// Of whatever stands in a list without being an item.
    private static void makeItems(Element list) {
        for (var node : List.copyOf(list.childNodes())) {
            if (!node.nameIs("li") && !(node instanceof TextNode text && text.isBlank())) {
                node.wrap("<li></li>");
            }
        }
    }

    private static void moveIntoItem(Element list) {
        if (before(list) instanceof Element item && item.nameIs("li")) {
            item.appendChild(list);
        } else {
            list.wrap("<li></li>");
        }
    }

    private static @Nullable Node before(Node list) {
        var node = list.previousSibling();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return node;
    }
}
