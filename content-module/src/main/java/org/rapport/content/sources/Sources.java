package org.rapport.content.sources;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;
import org.rapport.content.sources.Keeping.Kept;
import org.rapport.content.sources.Keeping.KeyTaken;
import org.rapport.content.sources.Keeping.Known;
import org.rapport.content.sources.Keeping.Stale;

/// All that articles cite, or may. A change is seen on the very next request, wherever the source is cited.
@Component
public class Sources {
    private static final int ON_A_PAGE = 30;

    private final SourceTable table;
    private final CitationTable citations;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sources(SourceTable table, CitationTable citations, CacheTags cache, ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.citations = citations;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Source> find(SourceId id) {
        return table.find(id).map(SourceTable.Row::source);
    }

    @Transactional(readOnly = true)
    public Optional<Source> find(CitationKey key) {
        return Optional.ofNullable(named(List.of(key)).get(key));
    }

    /// Those of `keys` that are there, in that order.
    @Transactional(readOnly = true)
    public Map<CitationKey, Source> named(Collection<CitationKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = table.named(keys.stream().map(CitationKey::value).toList()).stream()
                .map(SourceTable.Row::source).collect(Collectors.toMap(Source::key, source -> source));
        var ordered = new LinkedHashMap<CitationKey, Source>();
        keys.stream().filter(found::containsKey).forEach(key -> ordered.put(key, found.get(key)));
        return ordered;
    }

    /// All of them, by their keys.
    @Transactional(readOnly = true)
    List<Source> all() {
        return having(Search.ALL).sorted(Comparator.comparing(source -> source.key().value())).toList();
    }

    /// All of them, the last changed last: brought back in this order, they stand as they stood.
    @Transactional(readOnly = true)
    List<Source> allAsTheyChanged() {
        return having(Search.ALL).toList().reversed();
    }

    /// Those that have all words of the `search` in key, names, year or titles, the last changed first.
    @Transactional(readOnly = true)
    Listing<Source> list(Search search) {
        return Listing.of("/desk/sources", search, ON_A_PAGE,
                (skipped, most) -> having(search).skip(skipped).limit(most).toList());
    }

    /// Those that [#list] finds, first the ones whose key begins with its words.
    @Transactional(readOnly = true)
    List<Source> offer(Search search, int most) {
        var named = search.words().toLowerCase(Locale.ROOT);
        return having(search)
                .sorted(Comparator.comparing(source -> !source.key().value().startsWith(named)))
                .limit(most).toList();
    }

    private Stream<Source> having(Search search) {
        return table.having(search.all()).stream().map(SourceTable.Row::source);
    }

    /// The texts that cite it, newer words of public articles too.
    @Transactional(readOnly = true)
    public List<Citing> citing(CitationKey key) {
        return citations.citing(key.value(), like(key)).stream().filter(text -> text.cites(key)).toList();
    }

    /// What a text in small letters is like that may cite it.
    private static String like(CitationKey key) {
        return "%@" + key.value().replace("_", "\\_") + "%";
    }

    @Transactional(readOnly = true)
    public CitingStyle style() {
        return table.style().orElse(CitingStyle.NUMBERED);
    }

    @Transactional
    void style(CitingStyle style) {
        table.forgetStyle();
        table.keepStyle(style);
        cache.drop(CacheTag.SITE);
    }

    /// Keeps a new source under `wanted`, or else under a key made of its names and year.
    @Transactional
    Keeping add(CslItem item, @Nullable CitationKey wanted) {
        var known = known(item, null);
        if (known.isPresent()) {
            return new Known(known.get());
        }
        if (wanted != null) {
            return find(wanted).<Keeping>map(KeyTaken::new).orElseGet(() -> insert(item, wanted));
        }
        return insert(item, free(CitationKeys.of(item)));
    }

    /// As [#add], under another key if that one is taken; the same data under the same key are no news.
    @Transactional
    Keeping bring(CslItem item, Optional<CitationKey> wanted) {
        var standing = wanted.flatMap(this::find);
        if (standing.isPresent() && standing.get().item().equals(item)) {
            return new Known(standing.get());
        }
        return add(item, free(wanted.orElseGet(() -> CitationKeys.of(item))));
    }

    /// Brings back those of `items` whose keys nobody has any more.
    @Transactional
    public void bringBack(List<CslJson.Named> items) {
        items.forEach(named -> CitationKey.read(named.id()).filter(key -> find(key).isEmpty())
                .ifPresent(key -> add(named.item(), key)));
    }

    @Transactional
    Keeping update(SourceId id, CslItem item, int version) {
        var standing = find(id).orElseThrow();
        var other = known(item, id);
        if (other.isPresent()) {
            return new Known(other.get());
        }
        if (!table.update(id, json(standing.key(), item), words(standing.key(), item), identifier(item, CslItem.DOI),
                identifier(item, CslItem.PMID), version, clock.instant())) {
            return new Stale(find(id).orElseThrow());
        }
        changed(standing.key());
        return new Kept(id);
    }

    /// False, and it stays, while a text cites it.
    @Transactional
    boolean remove(Source source) {
        if (!citing(source.key()).isEmpty()) {
            return false;
        }
        table.delete(source.id());
        changed(source.key());
        return true;
    }

    private Keeping insert(CslItem item, CitationKey key) {
        var id = table.insert(key.value(), json(key, item), words(key, item), identifier(item, CslItem.DOI),
                identifier(item, CslItem.PMID), clock.instant());
        changed(key);
        return id.<Keeping>map(Kept::new)
                .orElseGet(() -> known(item, null).<Keeping>map(Known::new).orElseGet(() -> add(item, null)));
    }

    private void changed(CitationKey key) {
        cache.drop(Source.tag(key));
        events.publishEvent(new SourceChanged(key));
    }

    private Optional<Source> known(CslItem item, @Nullable SourceId own) {
        return table.identified(identifier(item, CslItem.DOI), identifier(item, CslItem.PMID)).stream()
                .map(SourceTable.Row::source).filter(source -> !source.id().equals(own)).findFirst();
    }

    private CitationKey free(CitationKey wanted) {
        return Stream.iterate(1, number -> number + 1).map(number -> CitationKeys.numbered(wanted, number))
                .filter(key -> find(key).isEmpty()).findFirst().orElseThrow();
    }

    private static String json(CitationKey key, CslItem item) {
        return CslJson.write(List.of(new CslJson.Named(key.value(), item)));
    }

    private static String words(CitationKey key, CslItem item) {
        var names = item.names().values().stream().flatMap(List::stream).map(CslName::spoken);
        return Stream
                .of(Stream.of(key.value()), names, Stream.of(item.year(), item.title(), item.text(CslItem.CONTAINER)))
                .flatMap(part -> part).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String identifier(CslItem item, String variable) {
        var identifier = item.text(variable);
        return identifier.isEmpty() ? null : identifier;
    }
}
