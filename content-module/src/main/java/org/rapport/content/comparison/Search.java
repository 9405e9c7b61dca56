package org.rapport.content.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/// Looks for what changed, as finely as its steps last.
final class Search {
    /// Myers' algorithm (An O(ND) Difference Algorithm, 1986) takes at most the square of the pieces on both sides.
    private static final long STEPS = 400_000_000;
    private static final Pattern WORDS = Pattern.compile("\\s++|[\\p{L}\\p{M}\\p{N}'’]++|.", Pattern.DOTALL);
    private static final Pattern PARAGRAPHS = Pattern.compile("[^\\n]*+\\n++|[^\\n]++");

    private long steps = STEPS;

    List<Passage> within(Passage whole) {
        return split(whole, WORDS).orElseGet(() -> split(whole, PARAGRAPHS).orElse(List.of(whole)).stream()
                .flatMap(this::words).toList());
    }

    private Stream<Passage> words(Passage paragraphs) {
        return paragraphs.isSame()
                ? Stream.of(paragraphs)
                : split(paragraphs, WORDS).orElse(List.of(paragraphs)).stream();
    }

    /// Empty if that would take more steps than are left.
    private Optional<List<Passage>> split(Passage whole, Pattern into) {
        var before = pieces(into, whole.before());
        var after = pieces(into, whole.after());
        var start = common(before, after);
        var end = common(before.subList(start, before.size()).reversed(),
                after.subList(start, after.size()).reversed());
        var gone = before.subList(start, before.size() - end);
        var come = after.subList(start, after.size() - end);
        var most = (long) (gone.size() + come.size()) * (gone.size() + come.size());
        if (most > steps) {
            return Optional.empty();
        }
        steps -= most;
        return Optional.of(Stream.of(same(before.subList(0, start)), differing(gone, come),
                same(before.subList(before.size() - end, before.size()))).flatMap(List::stream).toList());
    }

    private static List<String> pieces(Pattern into, String text) {
        return into.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int common(List<String> one, List<String> other) {
        var length = Math.min(one.size(), other.size());
        for (var i = 0; i < length; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return i;
            }
        }
        return length;
    }

    private static List<Passage> differing(List<String> before, List<String> after) {
        var found = new Passages();
        var read = 0;
        for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            same(before.subList(read, change.startOriginal)).forEach(found::add);
            found.add(passage(before.subList(change.startOriginal, change.endOriginal),
                    after.subList(change.startRevised, change.endRevised)));
            read = change.endOriginal;
        }
        same(before.subList(read, before.size())).forEach(found::add);
        return found.all();
    }

    private static List<Passage> same(List<String> pieces) {
        return pieces.isEmpty() ? List.of() : List.of(passage(pieces, pieces));
    }

    private static Passage passage(List<String> before, List<String> after) {
        return new Passage(String.join("", before), String.join("", after));
    }
}
