package org.rapport.content.citations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import org.jspecify.annotations.Nullable;

/// A style that was read once, in one language: reading it takes as long as writing fifty sources. Whoever comes while it
/// works waits.
final class CitationEngine implements ItemDataProvider {
    private final CSL csl;
    private Map<String, CSLItemData> items = Map.of();

    /// @param style CSL 1.0.2
    /// @param locale a CSL locale, such as `de-DE`
    CitationEngine(String style, String locale) {
        try {
            this.csl = new CSL(this, style, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csl.setOutputFormat("html");
        csl.setConvertLinks(false);
    }

    /// What `work` makes of these `items`, by their keys, and of nothing before them.
    synchronized <T> T write(Map<String, CSLItemData> items, Function<CSL, T> work) {
        this.items = items;
        csl.reset();
        csl.registerCitationItems(items.keySet());
        return work.apply(csl);
    }

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
        return items.get(id);
    }

    @Override
    public Collection<String> getIds() {
        return items.keySet();
    }
}
