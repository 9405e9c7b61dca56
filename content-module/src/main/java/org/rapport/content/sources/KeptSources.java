package org.rapport.content.sources;

import java.util.List;

import org.springframework.stereotype.Component;

/// What a text cites, kept as CSL-JSON with what it said, so that neither is lost when the list changes. An empty text
/// stands for no source.
@Component
public class KeptSources {
    private final Sources sources;

    KeptSources(Sources sources) {
        this.sources = sources;
    }

    /// What `body` cites now.
    public String of(String body) {
        var cited = sources.named(Mark.keysIn(body)).values();
        return cited.isEmpty() ? "" : CslJson.write(cited.stream().map(Source::named).toList());
    }

    /// Brings back what was kept and is no more; others stay as they are now.
    public void bringBack(String kept) {
        sources.bringBack(read(kept));
    }

    public static List<CslJson.Named> read(String kept) {
        return kept.isEmpty() ? List.of() : CslJson.read(kept);
    }
}
