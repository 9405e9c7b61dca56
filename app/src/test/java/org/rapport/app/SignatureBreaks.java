package org.rapport.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What keeps a plugin that was written for an earlier list of signatures from being compiled, or from running.
final class SignatureBreaks {
    private static final String ABSTRACT = "abstract";
    private static final List<String> BINDING = List.of(ABSTRACT, "final", "protected", "sealed");

    private final SignatureList now;
    private final Map<String, SignatureLine> known;
    private final Set<String> types;
    private final Set<String> filled;
    private final Set<String> onlyCalled;

    private SignatureBreaks(SignatureList before, SignatureList now) {
        this.now = now;
        this.known = before.byText();
        this.types = before.types(any -> true);
        this.filled = before.types(line -> line.marks().contains(SignatureLine.FILLED));
        this.onlyCalled = before.types(SignatureLine::isOnlyCalled);
    }

    static List<String> between(SignatureList before, SignatureList now) {
        var breaks = new SignatureBreaks(before, now);
        return Stream.of(breaks.gone(), breaks.bound(), breaks.asked(), breaks.shut()).flatMap(found -> found).toList();
    }

    private Stream<String> gone() {
        var left = now.byText().keySet();
        return known.keySet().stream().filter(text -> !left.contains(text) && !LibraryLine.isShut(text)).sorted()
                .map(text -> text + " is gone");
    }

    private Stream<String> bound() {
        return now.lines().stream().flatMap(line -> bound(known.getOrDefault(line.text(), line), line));
    }

    private Stream<String> bound(SignatureLine then, SignatureLine line) {
        var free = then.marks().contains(SignatureLine.FILLED) && !line.marks().contains(SignatureLine.FILLED);
        return Stream.concat(
                BINDING.stream().filter(mark -> line.marks().contains(mark) && !then.marks().contains(mark))
                        .filter(mark -> !mark.equals(ABSTRACT) || !onlyCalled.contains(line.owner()))
                        .map(mark -> line.text() + " is " + mark + " now"),
                Stream.of(line.text() + " is not filled by authors any more").filter(any -> free));
    }

    private Stream<String> asked() {
        return added().filter(this::asks).map(line -> line.text() + " is new, and who filled its type lacks it");
    }

    /// By a method, or by a supertype and its methods.
    private boolean asks(SignatureLine line) {
        return filled.contains(line.name()) || line.marks().contains(ABSTRACT)
                && types.contains(line.owner()) && !onlyCalled.contains(line.owner());
    }

    private Stream<String> shut() {
        return added().map(SignatureLine::text).filter(LibraryLine::isShut)
                .filter(shut -> known.keySet().stream().anyMatch(open -> LibraryLine.opens(open, shut)))
                .map(shut -> shut + " is new, and it was open");
    }

    private Stream<SignatureLine> added() {
        return now.lines().stream().filter(line -> !known.containsKey(line.text()));
    }
}
