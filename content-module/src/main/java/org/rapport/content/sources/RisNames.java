package org.rapport.content.sources;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Names as RIS has them: "Last, First, Suffix", and institutions without a comma. Who stands under `A2` and `A3` depends
/// on the type; with a thesis those are its advisors.
final class RisNames {
    private RisNames() {}

    static TreeMap<String, List<CslName>> read(RisRecord record, String type) {
        var names = new TreeMap<String, List<CslName>>();
        var isInSeries = Ris.isWhole(type) && !record.text("T2", "T3").isEmpty();
        names.put(CslItem.EDITOR, names(record.all("ED", isInSeries ? "A3" : "A2")));
        names.put("collection-editor", names(record.all(isInSeries ? "A2" : "A3")));
        if (type.equals("thesis")) {
            names.clear();
        }
        names.put(record.type().equals("EDBOOK") ? CslItem.EDITOR : CslItem.AUTHOR, names(record.all("AU", "A1")));
        names.put("translator", names(record.all("A4")));
        return names;
    }

    private static List<CslName> names(Stream<String> written) {
        return written.map(RisNames::name).toList();
    }

    private static CslName name(String written) {
        var parts = List.of(written.split("\\s*,\\s*", 3));
        if (parts.size() == 1) {
            return CslName.institution(written);
        }
        var last = List.of(parts.getFirst().split("\\s+"));
        var family = 0;
        while (family < last.size() - 1 && Character.isLowerCase(last.get(family).codePointAt(0))) {
            family++;
        }
        return new CslName(String.join(" ", last.subList(family, last.size())), parts.get(1),
                String.join(" ", last.subList(0, family)), parts.size() == 3 ? parts.get(2) : "", "");
    }

    static String write(CslName name) {
        if (!name.literal().isEmpty()) {
            return name.literal();
        }
        var inverted = name.shortly() + ", " + name.given();
        return name.suffix().isEmpty() ? inverted.strip() : inverted + ", " + name.suffix();
    }
}
