package org.rapport.app;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.semver4j.Semver;

/// All that authors of plugins can name at one version: a line for each signature, and the lines of `published.txt`.
record SignatureList(Semver version, SortedSet<SignatureLine> lines) {
    private static final String VERSION = "version ";

    static SignatureList of(Semver version, Stream<SignatureLine> lines) {
        return new SignatureList(version, lines.collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Reads what `toString` says.
    static SignatureList read(String text) {
        var version = text.lines().findFirst().filter(first -> first.startsWith(VERSION)).orElseThrow();
        return of(new Semver(version.substring(VERSION.length())),
                text.lines().skip(1).filter(line -> !line.isBlank()).map(SignatureLine::read));
    }

    Map<String, SignatureLine> byText() {
        return lines.stream().collect(Collectors.toMap(SignatureLine::text, Function.identity()));
    }

    /// The names of the types of this `kind`.
    Set<String> types(Predicate<SignatureLine> kind) {
        return lines.stream().filter(SignatureLine::isType).filter(kind).map(SignatureLine::name)
                .collect(Collectors.toSet());
    }

    /// The lines that `other` does not have.
    Stream<SignatureLine> without(SignatureList other) {
        return lines.stream().filter(line -> !other.lines.contains(line));
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(VERSION + version, ""), lines.stream().map(SignatureLine::toString))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
