package org.rapport.app.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.api.Messages;
import org.rapport.api.imports.ImportReport;

/// A report in plain words: how many of each kind, and what has the same reason in one line.
final class WrittenReport implements ImportReport {
    private static final int NAMED = 10;

    private final Map<String, Integer> brought = new LinkedHashMap<>();
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> skipped = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> noted = new LinkedHashMap<>();

    @Override
    public void brought(String what) {
        brought.merge(what, 1, Integer::sum);
    }

    @Override
    public void known(String what) {
        known.merge(what, 1, Integer::sum);
    }

    @Override
    public void skipped(String which, String why) {
        skipped.computeIfAbsent(why, ignored -> new LinkedHashMap<>()).merge(which, 1, Integer::sum);
    }

    @Override
    public void noted(String which, String what) {
        noted.computeIfAbsent(what, ignored -> new LinkedHashMap<>()).merge(which, 1, Integer::sum);
    }

    boolean isEmpty() {
        return Stream.of(brought, known, skipped, noted).allMatch(Map::isEmpty);
    }

    Stream<String> lines(Messages messages) {
        var first = brought.isEmpty()
                ? messages.say("site.import.nothing")
                : messages.say("site.import.brought", counts(brought));
        var second = known.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(messages.say("site.import.known", counts(known)));
        return Stream.of(Stream.of(first), second, grouped("site.import.skipped", skipped, messages),
                grouped("site.import.noted", noted, messages)).flatMap(lines -> lines);
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> count.getKey() + " (" + count.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> grouped(String heading, Map<String, Map<String, Integer>> groups, Messages messages) {
        var lines = groups.entrySet().stream()
                .map(group -> "  " + names(group.getValue(), messages) + ": " + group.getKey());
        return groups.isEmpty() ? lines : Stream.concat(Stream.of(messages.say(heading)), lines);
    }

    private static String names(Map<String, Integer> names, Messages messages) {
        var named = names.entrySet().stream().limit(NAMED).map(WrittenReport::name).collect(Collectors.joining(", "));
        var left = names.size() - NAMED;
        return left > 0 ? messages.say("site.import.more", named, left) : named;
    }

    private static String name(Map.Entry<String, Integer> name) {
        return name.getValue() == 1 ? name.getKey() : name.getKey() + " (" + name.getValue() + ")";
    }
}
