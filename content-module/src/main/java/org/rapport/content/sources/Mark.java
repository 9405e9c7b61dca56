package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a text says where it cites, one source or several: `[@schore2003, p. 14; @bowlby1988]`, as pandoc writes it.
public record Mark(List<Cite> cites) {
    /// Possessive: a hostile text of brackets must not take for ever.
    public static final Pattern WRITTEN = Pattern.compile("\\[([^\\[\\]]*+)\\]");

    public Mark {
        cites = List.copyOf(cites);
    }

    /// Reads what stands between the brackets; empty if that cites nothing, or not only.
    public static Optional<Mark> read(String inside) {
        if (inside.indexOf('@') < 0) {
            return Optional.empty();
        }
        var cites = new ArrayList<Cite>();
        for (var part : inside.split(";", -1)) {
            var cite = Cite.read(part);
            if (cite.isEmpty()) {
                return Optional.empty();
            }
            cites.add(cite.get());
        }
        return Optional.of(new Mark(cites));
    }

    /// The keys in a text in either form, in its order, known or not.
    public static Set<CitationKey> keysIn(String body) {
        var keys = new LinkedHashSet<CitationKey>();
        for (var mark = WRITTEN.matcher(body); mark.find();) {
            read(mark.group(1)).ifPresent(read -> read.cites().forEach(cite -> keys.add(cite.key())));
        }
        return keys;
    }
}
