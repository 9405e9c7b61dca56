package org.rapport.app;

import java.util.List;
import java.util.stream.Stream;

/// What became of the list `before`, and whether the version of `now` says so.
record SignatureChanges(SignatureList before, SignatureList now, List<String> breaks) {
    private static final String TAKEN = "Plugins of today would fail: put it back, or raise the major version in "
            + "published.txt and say in docs/api-changelog.md how to follow";
    private static final String GIVEN = "Add it: raise the minor version in published.txt, say it in "
            + "docs/api-changelog.md, and run this test again";
    private static final String BEHIND = "docs/api-signatures.txt is behind: "
            + "copy app/target/api-signatures.txt over it";

    static SignatureChanges between(SignatureList before, SignatureList now) {
        return new SignatureChanges(before, now, SignatureBreaks.between(before, now));
    }

    /// What is wrong, and in the end what to do.
    List<String> findings() {
        if (areAnnounced()) {
            return now.equals(before) ? List.of() : List.of(BEHIND);
        }
        return breaks.isEmpty()
                ? Stream.concat(differences(), Stream.of(GIVEN)).toList()
                : Stream.concat(breaks.stream(), Stream.of(TAKEN)).toList();
    }

    boolean areAnnounced() {
        return isMajor() || breaks.isEmpty() && (isMinor() || now.lines().equals(before.lines()));
    }

    private boolean isMajor() {
        return now.version().getMajor() > before.version().getMajor();
    }

    private boolean isMinor() {
        return now.version().getMajor() == before.version().getMajor()
                && now.version().getMinor() > before.version().getMinor();
    }

    private Stream<String> differences() {
        return Stream.concat(before.without(now).map(line -> "- " + line),
                now.without(before).map(line -> "+ " + line));
    }
}
