package org.rapport.host;

import java.util.List;
import java.util.regex.Pattern;

import org.semver4j.Semver;
import org.semver4j.range.RangeListFactory;

/// A range of versions as npm writes them, such as `^1.2` or `>=1.2 <3`. Throws [IllegalArgumentException] for what is
/// none.
public record VersionRange(String words) {
    private static final String VERSION = "v?(\\d+|[xX*])(\\.(\\d+|[xX*])){0,2}(-[0-9A-Za-z.-]+)?";
    private static final String RANGE = "(VERSION - VERSION|([~^=]|[<>]=?)? *VERSION( +([~^=]|[<>]=?)? *VERSION)*)"
            .replace("VERSION", VERSION);
    /// What it does not understand, the reader of ranges leaves out.
    private static final Pattern RANGES = Pattern.compile(RANGE + "( *\\|\\| *" + RANGE + ")*");
    public static final VersionRange ANY = new VersionRange("*");

    public VersionRange {
        if (!RANGES.matcher(words).matches() || RangeListFactory.create(words).get().stream().allMatch(List::isEmpty)) {
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
