package org.rapport.content.media;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;

/// The library. What it changes is seen on every page at once.
@Component
class Media {
    private static final int ON_A_PAGE = 24;

    private final MediumTable media;
    private final UsageTable usages;
    private final CacheTags cache;
    private final Clock clock;

    Media(MediumTable media, UsageTable usages, CacheTags cache, Clock clock) {
        this.media = media;
        this.usages = usages;
        this.cache = cache;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Medium> find(MediumId id) {
        return media.find(id).map(this::whole);
    }

    /// All of them, the oldest first.
    @Transactional(readOnly = true)
    List<Medium> all() {
        return media.all().stream().map(this::whole).toList();
    }

    /// Those whose name or alt has all words of the `search`, the newest first.
    @Transactional(readOnly = true)
    Listing<Medium> list(Search search) {
        return Listing.of("/desk/media", search, ON_A_PAGE, (skipped, most) -> media
                .having(search.all(), skipped, most).stream().map(this::whole).toList());
    }

    /// The texts that name it.
    @Transactional(readOnly = true)
    List<Usage> usages(MediumId id) {
        return usages.like("%/media/" + id.value() + "/%");
    }

    /// The file that is called so, if something of the library is made of it.
    @Transactional(readOnly = true)
    Optional<MediumFile> file(String hash, String extension) {
        return media.file(hash, extension);
    }

    /// Whether something of the library is made of the file with this hash.
    @Transactional(readOnly = true)
    boolean isNamed(String hash) {
        return media.isNamed(hash);
    }

    @Transactional
    MediumId add(MediumName name, Kind kind, List<MediumFile> files) {
        var id = media.insert(name.value(), kind, clock.instant());
        put(id, files);
        cache.drop(tag(id));
        return id;
    }

    /// Whether something of the library was made from `key`.
    @Transactional(readOnly = true)
    boolean isMadeFrom(String key) {
        return media.isMadeFrom(key);
    }

    /// Says that it came from elsewhere, as `key`, and what it shows and since when it was there, if that was said.
    @Transactional
    void sign(MediumId id, @Nullable String alt, String key, @Nullable Instant at) {
        media.sign(id, alt, key, at);
        cache.drop(tag(id));
    }

    @Transactional
    void replace(MediumId id, Kind kind, List<MediumFile> files) {
        if (media.replace(id, kind)) {
            media.clear(id);
            put(id, files);
            cache.drop(tag(id));
        }
    }

    private void put(MediumId id, List<MediumFile> files) {
        files.forEach(file -> media.put(id, file.hash(), file.extension(), file.bytes(), file.width(),
                file.height()));
    }

    /// Says what it shows; null takes the words back. False, and nothing is changed, if `version` is not the present
    /// one.
    @Transactional
    boolean describe(MediumId id, @Nullable String alt, int version) {
        cache.drop(tag(id));
        return media.describe(id, alt, version);
    }

    /// The picture that stands for the owner on the first page.
    @Transactional(readOnly = true)
    Optional<Medium> portrait() {
        return media.portrait().flatMap(this::find);
    }

    @Transactional(readOnly = true)
    boolean isPortrait(MediumId id) {
        return media.portrait().filter(id::equals).isPresent();
    }

    @Transactional
    void portray(MediumId id) {
        media.forgetPortrait();
        media.keepPortrait(id);
        cache.drop(Portrait.CHOICE);
    }

    @Transactional
    void endPortrait(MediumId id) {
        if (isPortrait(id)) {
            media.forgetPortrait();
            cache.drop(Portrait.CHOICE);
        }
    }

    /// False, and it stays, while a text names it or it is the portrait.
    @Transactional
    boolean delete(MediumId id) {
        if (isPortrait(id) || !usages(id).isEmpty()) {
            return false;
        }
        media.delete(id);
        cache.drop(tag(id));
        return true;
    }

    private Medium whole(MediumTable.Row row) {
        return row.with(media.files(row.id()));
    }

    /// Carried by every page that shows it.
    static CacheTag tag(MediumId id) {
        return CacheTag.of("media", id);
    }
}
