package org.rapport.content.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Element;

/// An item of a list that is told by its level instead of standing in it.
///
/// @param level from 1
/// @param number the one that it shows, if it is `ordered`
/// @param item a `li`
record ListEntry(int level, boolean ordered, int number, Element item) {
    static final int DEEPEST = 9;

    /// Builds lists within lists, in the place of the first entry.
    static void nest(List<ListEntry> entries, Element place) {
        var open = new ArrayDeque<Element>();
        for (var entry : entries) {
            while (open.size() > entry.level() || open.size() == entry.level() && !entry.fits(open.getLast())) {
                open.removeLast();
            }
            if (open.isEmpty()) {
                open.add(entry.list());
                place.before(open.getLast());
            }
            while (open.size() < entry.level() && open.getLast().childrenSize() > 0) {
                open.add(entry.listIn(open));
            }
            open.getLast().appendChild(entry.item());
        }
    }

    private Element listIn(Deque<Element> open) {
        var list = list();
        open.getLast().children().getLast().appendChild(list);
        return list;
    }

    private boolean fits(Element list) {
        return list.nameIs(name());
    }

    private String name() {
        return ordered ? "ol" : "ul";
    }

    private Element list() {
        var list = new Element(name());
        return ordered && number != 1 ? list.attr("start", String.valueOf(number)) : list;
    }
}
