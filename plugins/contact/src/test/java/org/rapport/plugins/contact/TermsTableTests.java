package org.rapport.plugins.contact;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class TermsTableTests {
    private static final Terms OTHER = new Terms(false, 7, true);

    private final TermsTable terms;

    TermsTableTests(Database database) {
        this.terms = database.jdbi().onDemand(TermsTable.class);
    }

    @Test
    void isEmptyUntilSomethingIsSet() {
        terms.update(OTHER);

        assertThat(terms.find()).isEmpty();
    }

    @Test
    void keepsOneRow() {
        terms.insert(Terms.USUAL);
        terms.insert(OTHER);
        assertThat(terms.find()).contains(Terms.USUAL);

        terms.update(OTHER);
        assertThat(terms.find()).contains(OTHER);
        assertThat(terms.lock()).isEqualTo(OTHER);
    }
}
