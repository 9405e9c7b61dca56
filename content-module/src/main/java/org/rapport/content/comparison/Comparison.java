package org.rapport.content.comparison;

import java.util.List;

/// What changed between two texts, in words. Where there are too many for that, in paragraphs; where there are too many
/// of those, everything differs: no text, however hostile, takes more than about a second, or much more memory than it
/// takes itself.
public record Comparison(List<Passage> passages) {
    public Comparison {
        passages = List.copyOf(passages);
    }

    /// How `after` differs from `before`.
    public static Comparison of(String before, String after) {
        var found = new Passages();
        new Search().within(new Passage(before, after)).forEach(found::add);
        return new Comparison(found.all());
    }

    /// Whether neither text says anything.
    public boolean isEmpty() {
        return passages.stream().allMatch(passage -> passage.before().isEmpty() && passage.after().isEmpty());
    }

    /// Whether both texts say the same.
    public boolean isSame() {
        return passages.stream().allMatch(Passage::isSame);
    }
}
