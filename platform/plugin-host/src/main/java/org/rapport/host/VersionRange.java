package org.rapport.host;

import java.util.List;

import org.semver4j.Semver;
import org.semver4j.range.RangeListFactory;

/// A range of versions as npm writes them, such as `^1.2` or `>=1.2 <3`. Throws [IllegalArgumentException] for what is
/// none.
public record VersionRange(String words) {
    public static final VersionRange ANY = new VersionRange("*");

    public VersionRange {
        if (RangeListFactory.create(words).get().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Not a range of versions: " + words);
        }
    }

    /// Whether `version` lies in it; one before a release, such as `2.0.0-beta`, does only where the range names it.
    public boolean includes(Semver version) {
        return version.satisfies(words);
    }

    @Override
    public String toString() {
        return words;
    }
}
