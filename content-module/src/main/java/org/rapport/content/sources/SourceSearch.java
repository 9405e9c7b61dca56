package org.rapport.content.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.page.CacheTag;
import org.rapport.content.search.Findable;
import org.rapport.content.search.SearchSource;

/// Sources that public texts cite.
@Component
@Order(20)
class SourceSearch implements SearchSource {
    private static final String PATH = "/sources/";
    private static final int AT_ONCE = 500;

    private final Sources sources;
    private final SourceTable table;
    private final Messages messages;

    SourceSearch(Sources sources, SourceTable table, Messages messages) {
        this.sources = sources;
        this.table = table;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<Findable> found) {
        var cited = cited();
        sources.all().forEach(source -> Optional.ofNullable(cited.get(source.key()))
                .map(texts -> findable(source, texts)).ifPresent(found));
    }

    /// The texts that cite each source, by their tags.
    private Map<CitationKey, Set<CacheTag>> cited() {
        var cited = new HashMap<CitationKey, Set<CacheTag>>();
        var from = 0L;
        while (true) {
            var some = table.read("%[%@%", from, AT_ONCE);
            if (some.isEmpty()) {
                return cited;
            }
            some.forEach(text -> Mark.keysIn(text.body())
                    .forEach(key -> cited.computeIfAbsent(key, made -> new HashSet<>()).add(text.tag())));
            from = some.getLast().id();
        }
    }

    /// The source itself, or all that a text cites by now.
    @Override
    @Transactional(readOnly = true)
    public List<String> paths(CacheTag tag) {
        if (tag.name().startsWith("source:")) {
            return sources.all().stream().filter(source -> Source.tag(source.key()).equals(tag)).map(Source::path)
                    .toList();
        }
        return tag.id("article").flatMap(table::body).map(Mark::keysIn).orElse(Set.of()).stream()
                .map(key -> PATH + key).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Findable> at(String path) {
        return Optional.of(path).filter(it -> it.startsWith(PATH))
                .flatMap(it -> CitationKey.read(it.substring(PATH.length()))).flatMap(sources::find)
                .filter(source -> source.path().equals(path))
                .flatMap(source -> Optional.of(citing(source.key())).filter(texts -> !texts.isEmpty())
                        .map(texts -> findable(source, texts)));
    }

    private Set<CacheTag> citing(CitationKey key) {
        return table.read(Sources.like(key), 0, Integer.MAX_VALUE).stream()
                .filter(text -> Mark.keysIn(text.body()).contains(key)).map(SourceTable.Read::tag)
                .collect(Collectors.toSet());
    }

    private Findable findable(Source it, Set<CacheTag> citing) {
        var tags = new HashSet<>(citing);
        tags.add(Source.tag(it.key()));
        var says = Stream.of(it.byline(), it.item().text(CslItem.CONTAINER)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new Findable(messages.say("content.search.source"), it.item().year(), it.path(), it.item().title(), "",
                says, it.key().value(), tags);
    }
}
