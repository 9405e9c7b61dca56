package org.rapport.awards.kinds;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {
    private final Catalogue catalogue = new Catalogue();

    @Test
    void knowsTheCustomsOfAnAward() {
        assertThat(catalogue.find("versatile-blogger")).hasValueSatisfying(kind -> {
            assertThat(kind.name()).isEqualTo("Versatile Blogger Award");
            assertThat(kind.customs().facts()).isEqualTo(7);
            assertThat(kind.customs().nominees()).isEqualTo(15);
            assertThat(kind.path()).isEqualTo("/awards/versatile-blogger");
        });
    }

    @Test
    void knowsNothingElse() {
        assertThat(catalogue.find("versatile blogger")).isEmpty();
        assertThat(catalogue.find("../catalogue")).isEmpty();
    }

    @Test
    void namesEachAwardOnce() {
        assertThat(catalogue.kinds()).extracting(Kind::id).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z-]+"));
        assertThat(catalogue.kinds()).flatExtracting(Kind::called).doesNotHaveDuplicates();
    }

    @Test
    void hasADrawingOfEachBadge() {
        assertThat(catalogue.kinds()).allSatisfy(
                kind -> assertThat(Catalogue.class.getResource("badges/" + kind.id() + ".svg")).isNotNull());
    }
}
