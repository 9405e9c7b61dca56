package org.rapport.content;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What an article takes along that WordPress does not know: post metadata on the way out, and on the way in the same
/// things again. What nobody can read stays behind.
@Component
class Luggage {
    /// The body as it is kept; the item's own is for WordPress.
    static final String SOURCE = "_rapport_source";
    static final String STANDFIRST = "_rapport_standfirst";

    private static final String FORMAT = "_rapport_format";
    private static final String WITHDRAWN = "_rapport_withdrawn";
    private static final String FORMER_SLUGS = "_rapport_former_slugs";
    private static final String REVISIONS = "_rapport_revisions";
    private static final String MANUSCRIPT = "_rapport_manuscript";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RevisionTable revisions;
    private final ManuscriptTable manuscripts;
    private final AddressTable addresses;

    Luggage(RevisionTable revisions, ManuscriptTable manuscripts, AddressTable addresses) {
        this.revisions = revisions;
        this.manuscripts = manuscripts;
        this.addresses = addresses;
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
            try {
                Instant.parse(Objects.requireNonNullElse(at, ""));
                return Stream.of(title, standfirst, body, tags).allMatch(Objects::nonNull)
                        && Stream.of(Format.values()).anyMatch(known -> known.name().equals(format));
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        private ArticleText text() {
            return new ArticleText(title, standfirst, body, Format.valueOf(format),
                    Tag.named(tags.lines().toList(), List.of()));
        }
    }

    /// Whether an item was packed here.
    static boolean isIn(Map<String, String> meta) {
        return meta.containsKey(SOURCE);
    }

    /// Since when readers do not see the article any more; null if that is not said.
    static @Nullable Instant withdrawn(Map<String, String> meta) {
        try {
            var said = meta.get(WITHDRAWN);
            return said == null ? null : Instant.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Transactional(readOnly = true)
    public Map<String, String> pack(Article article) {
        var meta = new HashMap<>(Map.of(SOURCE, article.body(), STANDFIRST, article.standfirst()));
        if (article.format() == Format.MARKDOWN) {
            meta.put(FORMAT, "markdown");
        }
        if (article.withdrawnAt() != null) {
            meta.put(WITHDRAWN, article.withdrawnAt().toString());
        }
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
    public void unpack(ArticleId id, Map<String, String> meta) {
        meta.getOrDefault(FORMER_SLUGS, "").lines().flatMap(slug -> Slug.read(slug).stream()).map(Slug::value)
                .filter(slug -> addresses.holder(slug).isEmpty()).forEach(slug -> addresses.keepFormer(slug, id));
        read(meta.get(REVISIONS), Words[].class).flatMap(Stream::of).filter(Words::canBeKept)
                .forEach(words -> keep(id, words));
        read(meta.get(MANUSCRIPT), Words.class).filter(Words::canBeRead).forEach(words -> {
            var text = words.text();
            manuscripts.insert(id, text.title(), text.standfirst(), text.body(), text.format(), text.labels(),
                    Instant.parse(words.at()));
        });
    }

    private void keep(ArticleId id, Words words) {
        var text = words.text();
        revisions.insert(id, Revision.Kind.valueOf(words.kind()), text.title(), text.standfirst(), text.body(),
                text.format(), text.labels(), Objects.requireNonNullElse(words.sources(), ""), Markup.words(text), null,
                Instant.parse(words.at()));
    }

    private static <T> Stream<T> read(@Nullable String json, Class<T> type) {
        try {
            return json == null ? Stream.of() : Stream.of(JSON.readValue(json, type));
        } catch (RuntimeException e) {
            return Stream.of();
        }
    }
}
