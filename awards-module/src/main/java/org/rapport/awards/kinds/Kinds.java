package org.rapport.awards.kinds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.awards.kinds.KindTable.Picture;
import org.rapport.content.Slug;
import org.rapport.content.media.Thumbnail;

/// All kinds of awards: those that come with the house, and those that the owner made.
@Component
public class Kinds {
    /// Carried by every page that shows awards, or would if there were any.
    public static final CacheTag TAG = CacheTag.of("awards");
    /// So many are enough for anybody, whatever a file says.
    static final int MOST_OWN = 100;
    /// What else lies beside them at its address.
    private static final List<String> TAKEN = List.of("new", "issuer", "credentials");
    private static final int LONGEST_ID = 50;

    private final Catalogue catalogue;
    private final KindTable table;
    private final CacheTags cache;
    private final Site site;
    private final Clock clock;

    Kinds(Catalogue catalogue, KindTable table, CacheTags cache, Site site, Clock clock) {
        this.catalogue = catalogue;
        this.table = table;
        this.cache = cache;
        this.site = site;
        this.clock = clock;
    }

    /// The owner's own first.
    @Transactional(readOnly = true)
    public List<Kind> all() {
        return Stream.concat(own().stream().map(OwnKind::kind), catalogue.kinds().stream()).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Kind> find(String id) {
        return catalogue.find(id).or(() -> own(id).map(OwnKind::kind));
    }

    /// Whether there is such a kind, which stays until the present transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(String id) {
        return catalogue.find(id).isPresent() || table.lock(id).isPresent();
    }

    @Transactional(readOnly = true)
    List<OwnKind> own() {
        return table.all();
    }

    @Transactional(readOnly = true)
    Optional<OwnKind> own(String id) {
        return table.find(id);
    }

    /// Whether another one than `id` is called so already.
    @Transactional(readOnly = true)
    boolean isCalled(String name, String id) {
        return all().stream().anyMatch(kind -> kind.isCalled(name) && !kind.id().equals(id));
    }

    /// Adds what has no problems.
    @Transactional
    OwnKind add(KindForm form) {
        var plain = id(form.name());
        var id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? plain : plain + "-" + number)
                .filter(free -> bring(free, form, thisYear())).findFirst().orElseThrow();
        return table.find(id).orElseThrow();
    }

    /// The same at an address of its own, such as it has in another site's export, with customs as told in `edition`. False
    /// if the address is taken.
    @Transactional
    boolean bring(String id, KindForm form, int edition) {
        var customs = form.customs(edition);
        var medal = form.medal();
        var emblem = medal.emblem();
        return !TAKEN.contains(id) && catalogue.find(id).isEmpty() && table.insert(id, form.name(), customs.edition(),
                customs.facts(), customs.answers(), customs.questions(), customs.nominees(), emblem.shape(),
                emblem.ground(), emblem.ink(), medal.ribbon(), medal.band());
    }

    /// A name in letters and digits that every address can have.
    static String id(String name) {
        var plain = Slug.of(name).value().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var id = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", "");
        return id.isEmpty() ? "award" : id;
    }

    /// Changes what has no problems. Its address stays.
    @Transactional
    void revise(String id, KindForm form) {
        var customs = form.customs(thisYear());
        var medal = form.medal();
        var emblem = medal.emblem();
        table.update(id, form.name(), customs.edition(), customs.facts(), customs.answers(), customs.questions(),
                customs.nominees(), emblem.shape(), emblem.ground(), emblem.ink(), medal.ribbon(), medal.band());
        cache.drop(TAG);
    }

    /// The edition of what is said now.
    int thisYear() {
        return LocalDate.ofInstant(clock.instant(), site.zone()).getYear();
    }

    @Transactional(readOnly = true)
    Optional<Picture> picture(String id) {
        return table.picture(id);
    }

    /// Shows the giver's picture in the place of the drawing.
    @Transactional
    void draw(String id, Thumbnail.Made picture) {
        table.draw(id, picture.bytes(), picture.type());
        cache.drop(TAG);
    }

    /// Shows the drawing again.
    @Transactional
    void undraw(String id) {
        table.undraw(id);
        cache.drop(TAG);
    }

    /// False, and it stays, if anybody ever offered one.
    @Transactional
    boolean delete(String id) {
        if (table.lock(id).isEmpty() || table.isUsed(id)) {
            return false;
        }
        table.delete(id);
        return true;
    }
}
