package org.rapport.content.citations;

import java.util.List;
import java.util.stream.Collectors;

import gg.jte.Content;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.CitingStyle;
import org.rapport.content.sources.CslItem;
import org.rapport.content.sources.KeptSources;
import org.rapport.content.sources.Source;
import org.rapport.content.sources.Sources;

/// Shows what texts cite.
@Component
public class References {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Sources sources;
    private final Apa apa;
    private final Site site;
    private final Messages messages;

    References(Sources sources, Apa apa, Site site, Messages messages) {
        this.sources = sources;
        this.apa = apa;
        this.site = site;
        this.messages = messages;
    }

    /// Makes every mark of `text`, which is sanitised already, lead to its sources, and answers the list that leads back.
    /// Marks in code and links, and those with a key that nobody knows, stay as they are.
    public Cited show(Document text) {
        var marks = MarkedText.read(text);
        var known = sources.named(marks.keys());
        var tags = marks.keys().stream().map(Source::tag).collect(Collectors.toSet());
        var unknown = marks.keys().stream().filter(key -> !known.containsKey(key)).map(CitationKey::value).toList();
        var cited = marks.citing(known.keySet());
        if (cited.isEmpty()) {
            return new Cited(nothing -> {}, List.of(), unknown, tags);
        }
        var named = cited.keys().stream().map(known::get).toList();
        var entries = sources.style() == CitingStyle.NUMBERED
                ? cited.number(apa.format(named, List.of(), site.language()).entries())
                : cited.name(apa.format(named, cited.marks(), site.language()));
        return new Cited(TEMPLATES.references(messages, entries, known, sources.style() == CitingStyle.NUMBERED), named,
                unknown, tags);
    }

    /// Takes every mark out of `text`.
    public void unmark(Document text) {
        MarkedText.read(text).places().forEach(place -> place.node().remove());
    }

    /// What was kept (see [KeptSources]), in words: a line for each source.
    public String told(String kept) {
        return KeptSources.read(kept).stream().map(named -> apa.plain(named, site.language()))
                .collect(Collectors.joining("\n"));
    }

    /// A work of this house as others would cite it.
    public Content entry(CslItem item) {
        var html = apa.entry(item, site.language());
        return out -> out.writeContent(html);
    }
}
