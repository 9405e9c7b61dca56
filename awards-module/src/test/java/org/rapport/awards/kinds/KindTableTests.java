package org.rapport.awards.kinds;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.Shape;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class KindTableTests {
    private static final String LAMP = "quiet-lamp";
    private static final Customs CUSTOMS = new Customs(2026, 5, 1, 2, 3);
    private static final Medal MEDAL = new Medal(new Emblem(Shape.LAMP, "#000000", "#ffffff"), Ribbon.BANNER,
            "#c08a2e");

    private final Jdbi jdbi;
    private final KindTable kinds;

    KindTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.kinds = jdbi.onDemand(KindTable.class);
    }

    private boolean insert(String id, String name) {
        return kinds.insert(id, name, 2026, 5, 1, 2, 3, Shape.LAMP, "#000000", "#ffffff", Ribbon.BANNER, "#c08a2e");
    }

    @Test
    void keepsAKindAtOneAddress() {
        assertThat(insert(LAMP, "Quiet Lamp Award")).isTrue();
        assertThat(insert(LAMP, "Another one")).isFalse();

        assertThat(kinds.find(LAMP)).contains(new OwnKind(LAMP, "Quiet Lamp Award", CUSTOMS, MEDAL, false, 1));
        assertThat(kinds.lock(LAMP)).contains(LAMP);
        assertThat(kinds.lock("none")).isEmpty();
    }

    @Test
    void listsThemByName() {
        insert("b", "Zinnia");
        insert("a", "Aster");

        assertThat(kinds.all()).extracting(OwnKind::name).containsExactly("Aster", "Zinnia");
    }

    @Test
    void changesEverythingButItsAddress() {
        insert(LAMP, "Quiet Lamp Award");
        insert("other", "Other");

        kinds.update(LAMP, "Loud Lamp", 2027, 9, 8, 7, 6, Shape.STAR, "#111111", "#eeeeee", Ribbon.NONE, "#222222");

        assertThat(kinds.find(LAMP)).contains(new OwnKind(LAMP, "Loud Lamp", new Customs(2027, 9, 8, 7, 6),
                new Medal(new Emblem(Shape.STAR, "#111111", "#eeeeee"), Ribbon.NONE, "#222222"), false, 2));
        assertThat(kinds.find("other")).hasValueSatisfying(other -> assertThat(other.version()).isEqualTo(1));
    }

    @Test
    void keepsAPictureUntilItIsTakenAway() {
        insert(LAMP, "Quiet Lamp Award");
        kinds.draw(LAMP, new byte[]{1, -1, 0}, "image/png");

        assertThat(kinds.picture(LAMP)).hasValueSatisfying(picture -> {
            assertThat(picture.bytes()).containsExactly(1, -1, 0);
            assertThat(picture.type()).isEqualTo("image/png");
        });
        assertThat(kinds.find(LAMP)).hasValueSatisfying(kind -> {
            assertThat(kind.hasPicture()).isTrue();
            assertThat(kind.version()).isEqualTo(2);
        });

        kinds.undraw(LAMP);

        assertThat(kinds.picture(LAMP)).isEmpty();
        assertThat(kinds.find(LAMP)).hasValueSatisfying(kind -> assertThat(kind.version()).isEqualTo(3));
    }

    @Test
    void knowsWhatWasOffered() {
        insert(LAMP, "Quiet Lamp Award");
        assertThat(kinds.isUsed(LAMP)).isFalse();

        jdbi.useHandle(handle -> handle.execute("""
                insert into awards.award (kind, step, since) values ('quiet-lamp', 'DECLINED', current_timestamp)
                """));

        assertThat(kinds.isUsed(LAMP)).isTrue();
        assertThat(kinds.isUsed("other")).isFalse();
    }

    @Test
    void forgetsAKind() {
        insert(LAMP, "Quiet Lamp Award");
        insert("other", "Other");

        kinds.delete(LAMP);

        assertThat(kinds.all()).extracting(OwnKind::id).containsExactly("other");
    }
}
