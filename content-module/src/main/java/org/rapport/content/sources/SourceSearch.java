package org.rapport.content.sources;

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
import org.rapport.content.sources.CitationTable.Public;

/// Sources that public texts cite.
@Component
@Order(20)
class SourceSearch implements SearchSource {
    private static final String PATH = "/sources/";

    private final Sources sources;
    private final CitationTable citations;
    private final Messages messages;

    SourceSearch(Sources sources, CitationTable citations, Messages messages) {
        this.sources = sources;
        this.citations = citations;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<Findable> found) {
        var cited = cited();
        sources.all().forEach(source -> Optional.ofNullable(cited.get(source.key().value()))
                .map(texts -> findable(source, texts)).ifPresent(found));
    }

    /// The texts that cite each source, by their tags.
    private Map<String, Set<CacheTag>> cited() {
        return citations.seen().stream().collect(
                Collectors.groupingBy(Public::key, Collectors.mapping(Public::tag, Collectors.toSet())));
    }

    /// The source itself, or all that a text cites by now.
    @Override
    @Transactional(readOnly = true)
    public List<String> paths(CacheTag tag) {
        if (tag.name().startsWith("source:")) {
            return sources.all().stream().filter(source -> Source.tag(source.key()).equals(tag)).map(Source::path)
                    .toList();
        }
        return tag.id("article").map(citations::keys).orElse(List.of()).stream().map(key -> PATH + key).toList();
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
        return citations.seen(key.value()).stream().map(Public::tag).collect(Collectors.toSet());
    }

    private Findable findable(Source it, Set<CacheTag> citing) {
        var tags = new HashSet<>(citing);
        tags.add(Source.tag(it.key()));
        var says = Stream.of(it.byline(), it.item().text(CslItem.CONTAINER)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new Findable(messages.say("content.search.source"), it.item().year(), it.path(), it.item().title(), "",
                says, it.key().value() + " " + it.item().text(CslItem.DOI), tags).behind();
    }
}
