package org.rapport.content.citations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.Source;
import org.rapport.content.sources.Sources;

/// A source as readers see it: what it is, where it is to be found, which articles cite it. One that no public article
/// cites is nobody's business.
@Controller
class SourcePageController {
    private static final Templates TEMPLATES = new StaticTemplates();
    /// Carried by every page that depends on which articles there are.
    private static final CacheTag ARTICLES = CacheTag.of("articles");

    private final Sources sources;
    private final Apa apa;
    private final Site site;
    private final Messages messages;

    SourcePageController(Sources sources, Apa apa, Site site, Messages messages) {
        this.sources = sources;
        this.apa = apa;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/sources/{key}")
    Answer show(@PathVariable String key) {
        return CitationKey.read(key).filter(read -> read.value().equals(key)).flatMap(sources::find)
                .map(this::page).orElseGet(Missing::unknown);
    }

    private Answer page(Source source) {
        var citing = sources.citing(source.key()).stream().filter(text -> text.publicPath() != null).toList();
        if (citing.isEmpty()) {
            return Missing.unknown();
        }
        var entry = apa.entry(source, site.language());
        return Page.of(source.item().title(), TEMPLATES.cited(messages, source, out -> out.writeContent(entry), citing))
                .tagged(Source.tag(source.key()), ARTICLES);
    }
}
