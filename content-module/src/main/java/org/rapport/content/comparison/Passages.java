package org.rapport.content.comparison;

import java.util.ArrayList;
import java.util.List;

/// Passages in a row, as few as a reader needs: changed words with nothing but a space between them are one change.
final class Passages {
    private final List<Passage> all = new ArrayList<>();

    void add(Passage next) {
        var joined = next;
        if (endsLike(next, 1)) {
            joined = all.removeLast().then(next);
        } else if (!next.isSame() && endsLike(next, 2) && all.getLast().isMereSpace()) {
            var space = all.removeLast();
            joined = all.removeLast().then(space).then(next);
        }
        if (!joined.isEmpty()) {
            all.add(joined);
        }
    }

    private boolean endsLike(Passage next, int back) {
        return all.size() >= back && all.get(all.size() - back).isSame() == next.isSame();
    }

    List<Passage> all() {
        return all;
    }
}
