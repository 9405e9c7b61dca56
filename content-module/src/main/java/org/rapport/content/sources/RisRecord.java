package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.api.PlainText;

/// A record of RIS: values by their tags of two letters.
record RisRecord(Map<String, List<String>> values) {
    private static final Pattern TAG = Pattern.compile("(?m)^\\uFEFF?\\s{0,3}+([A-Z][A-Z0-9])[ \\t]{1,2}-(?=\\s|$)");

    /// Every `TY` begins a record, whether or not an `ER` ended the one before; lines without a tag go on with the one
    /// before them.
    static List<RisRecord> records(String text) throws UnreadableSources {
        var records = new ArrayList<RisRecord>();
        var tags = TAG.matcher(text);
        var more = tags.find();
        while (more) {
            var tag = tags.group(1);
            var start = tags.end();
            more = tags.find();
            if (tag.equals("TY")) {
                records.add(new RisRecord(new HashMap<>()));
                UnreadableSources.unlessFew(records.size());
            }
            if (!records.isEmpty()) {
                records.getLast().add(tag, text.substring(start, more ? tags.start() : text.length()));
            }
        }
        return records;
    }

    /// What follows an `ER` is kept under it, where nobody looks.
    private void add(String tag, String value) {
        var line = PlainText.shortened(PlainText.line(value), CslItem.LONGEST_TEXT);
        if (!line.isEmpty()) {
            values.computeIfAbsent(tag, unknown -> new ArrayList<>()).add(line);
        }
    }

    String type() {
        return text("TY").replaceFirst("\\W.*", "").toUpperCase(Locale.ROOT);
    }

    /// All that stands under these tags, in their order.
    Stream<String> all(String... tags) {
        return Stream.of(tags).flatMap(tag -> values.getOrDefault(tag, List.of()).stream());
    }

    /// The first that stands under one of these tags, or nothing.
    String text(String... tags) {
        return all(tags).findFirst().orElse("");
    }

    String text(List<String> tags) {
        return text(tags.toArray(String[]::new));
    }

    /// Which may have empty parts at its end: "2003///".
    Optional<CslDate> date(String... tags) {
        return DateWords.read(text(tags).replaceFirst("/+$", ""));
    }
}
