package org.rapport.content;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.PlainText;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.addresses.OldAddresses;

/// What an article or a page takes along that WordPress does not know: post metadata on the way out, and on the way in the same
/// things again. What nobody can read stays behind.
@Component
class Luggage {
    /// The body as it is kept; the item's own is for WordPress.
    static final String SOURCE = "_rapport_source";
    static final String STANDFIRST = "_rapport_standfirst";

    private static final String FORMAT = "_rapport_format";
    private static final String SPOT = "_rapport_spot";
    private static final String WITHDRAWN = "_rapport_withdrawn";
    private static final String REVISED = "_rapport_revised";
    private static final String SCHEDULE = "_rapport_schedule";
    private static final String OLD_ADDRESSES = "_rapport_old_addresses";
    private static final String FORMER_SLUGS = "_rapport_former_slugs";
    private static final String SLUG_FOLLOWS = "_rapport_slug_follows";
    private static final String REVISIONS = "_rapport_revisions";
    private static final String MANUSCRIPT = "_rapport_manuscript";
    private static final int LONGEST_NAME = 200;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Articles articles;
    private final RevisionTable revisions;
    private final ManuscriptTable manuscripts;
    private final ScheduleTable schedules;
    private final AddressTable addresses;
    private final OldAddresses oldAddresses;

    Luggage(Articles articles, RevisionTable revisions, ManuscriptTable manuscripts,
            ScheduleTable schedules, AddressTable addresses, OldAddresses oldAddresses) {
        this.articles = articles;
        this.revisions = revisions;
        this.manuscripts = manuscripts;
        this.schedules = schedules;
        this.addresses = addresses;
        this.oldAddresses = oldAddresses;
    }

    /// What was said once, or stands on the sheet.
    ///
    /// @param sources what it cited then
    record Words(String kind, String title, String standfirst, String body, String format, String tags,
            @Nullable String sources, String at) {
        private static Words of(RevisionTable.Row it) {
            return new Words(it.kind().name(), it.title(), it.standfirst(), it.body(), it.format().name(), it.tags(),
                    it.sources(), it.at().toString());
        }

        private boolean canBeKept() {
            return canBeRead() && Stream.of(Revision.Kind.values()).anyMatch(known -> known.name().equals(kind));
        }

        private boolean canBeRead() {
            return instant(at) != null && Stream.of(title, standfirst, body, tags).allMatch(Objects::nonNull)
                    && Stream.of(Format.values()).anyMatch(known -> known.name().equals(format));
        }

        private ArticleText text() {
            var names = tags.lines().map(name -> PlainText.shortened(name, Tag.LONGEST_NAME)).toList();
            return new ArticleText(PlainText.shortened(title, ArticleText.LONGEST_TITLE),
                    PlainText.shortened(standfirst, ArticleText.LONGEST_STANDFIRST), body, Format.valueOf(format),
                    Tag.named(names, List.of()));
        }
    }

    /// When it goes out by itself, and who said so when.
    record Going(String at, String by, String since) {
        private static Going of(Schedule it) {
            return new Going(it.goesOutAt().toString(), it.by(), it.since().toString());
        }
    }

    /// Whether an item was packed here.
    static boolean isIn(Map<String, String> meta) {
        return meta.containsKey(SOURCE);
    }

    /// The form in which its body is kept; what was packed elsewhere is HTML.
    static Format format(Map<String, String> meta) {
        return "markdown".equals(meta.get(FORMAT)) ? Format.MARKDOWN : Format.HTML;
    }

    /// Where the navigation shows a page first; what came from elsewhere does not push itself in.
    static Spot spot(Map<String, String> meta) {
        return Stream.of(Spot.values()).filter(spot -> spot.name().equals(meta.get(SPOT))).findFirst()
                .orElse(Spot.NOWHERE);
    }

    /// Whether nobody said where the navigation shows a page.
    static boolean isAstray(Map<String, String> meta) {
        return !meta.containsKey(SPOT);
    }

    /// Since when readers do not see the article any more; null if that is not said.
    static @Nullable Instant withdrawn(Map<String, String> meta) {
        return instant(meta.get(WITHDRAWN));
    }

    /// When its words last changed; null if that is not said.
    static @Nullable Instant revised(Map<String, String> meta) {
        return instant(meta.get(REVISED));
    }

    @Transactional(readOnly = true)
    public Map<String, String> pack(Article article) {
        var meta = new HashMap<>(Map.of(SOURCE, article.body(), STANDFIRST, article.standfirst()));
        if (article.format() == Format.MARKDOWN) {
            meta.put(FORMAT, "markdown");
        }
        if (article.genre() == Genre.PAGE) {
            meta.put(SPOT, articles.spot(article).name());
        }
        if (article.withdrawnAt() != null) {
            meta.put(WITHDRAWN, article.withdrawnAt().toString());
        }
        if (article.revisedAt() != null) {
            meta.put(REVISED, article.revisedAt().toString());
        }
        schedules.find(article.id()).map(Going::of)
                .ifPresent(going -> meta.put(SCHEDULE, JSON.writeValueAsString(going)));
        put(meta, OLD_ADDRESSES, oldAddresses.ofArticle(article.id()).stream()
                .filter(path -> !path.equals(article.path())).collect(Collectors.joining("\n")));
        put(meta, SLUG_FOLLOWS, addresses.follows(article.id()) ? "title" : "");
        put(meta, FORMER_SLUGS, String.join("\n", addresses.former(article.id())));
        var past = revisions.whole(article.id()).stream().map(Words::of).toList();
        put(meta, REVISIONS, past.isEmpty() ? "" : JSON.writeValueAsString(past));
        manuscripts.find(article.id()).filter(ManuscriptTable.Row::ahead).ifPresent(sheet -> meta.put(MANUSCRIPT,
                JSON.writeValueAsString(new Words("", sheet.title(), sheet.standfirst(), sheet.body(),
                        sheet.format().name(), sheet.tags() == null ? "" : sheet.tags(), null,
                        sheet.savedAt().toString()))));
        return meta;
    }

    private static void put(Map<String, String> meta, String key, String value) {
        if (!value.isEmpty()) {
            meta.put(key, value);
        }
    }

    /// Before the article is published: what readers saw last is not kept twice.
    @Transactional
    public void unpack(ArticleId id, Genre genre, Map<String, String> meta) {
        meta.getOrDefault(FORMER_SLUGS, "").lines().flatMap(slug -> Slug.read(slug).stream()).map(Slug::value)
                .filter(slug -> addresses.holder(genre, slug).isEmpty())
                .forEach(slug -> addresses.keepFormer(genre, slug, id));
        if (meta.containsKey(SLUG_FOLLOWS)) {
            addresses.letFollow(id);
        }
        meta.getOrDefault(OLD_ADDRESSES, "").lines().forEach(path -> oldAddresses.keepArticle(path, id));
        read(meta.get(REVISIONS), Words[].class).flatMap(Stream::of).filter(Objects::nonNull).filter(Words::canBeKept)
                .forEach(words -> keep(id, words));
        read(meta.get(MANUSCRIPT), Words.class).filter(Words::canBeRead).forEach(words -> {
            var text = words.text();
            manuscripts.insert(id, text.title(), text.standfirst(), text.body(), text.format(), text.labels(),
                    Instant.parse(words.at()));
        });
    }

    /// After the article is published or withdrawn: what shall go out goes out then.
    @Transactional
    public void schedule(ArticleId id, Map<String, String> meta) {
        read(meta.get(SCHEDULE), Going.class).forEach(going -> {
            var at = instant(going.at());
            var since = instant(going.since());
            if (at != null && since != null && going.by() != null && going.by().length() <= LONGEST_NAME) {
                schedules.keep(id, at, going.by(), since);
            }
        });
    }

    private static @Nullable Instant instant(@Nullable String said) {
        try {
            var moment = said == null ? null : Instant.parse(said);
            return moment == null || moment.isBefore(Instant.EPOCH) || moment.isAfter(LATEST) ? null : moment;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void keep(ArticleId id, Words words) {
        var text = words.text();
        revisions.insert(id, Revision.Kind.valueOf(words.kind()), text.title(), text.standfirst(), text.body(),
                text.format(), text.labels(), Objects.requireNonNullElse(words.sources(), ""), Markup.words(text), null,
                Instant.parse(words.at()));
    }

    private static <T> Stream<T> read(@Nullable String json, Class<T> type) {
        try {
            return json == null ? Stream.of() : Stream.ofNullable(JSON.readValue(json, type));
        } catch (RuntimeException e) {
            return Stream.of();
        }
    }
}
