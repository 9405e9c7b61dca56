package org.rapport.app.shell;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.app.shell.NavigationTable.Row;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class NavigationTableTests {
    private final NavigationTable navigation;

    NavigationTableTests(Database database) {
        this.navigation = database.jdbi().onDemand(NavigationTable.class);
    }

    @Test
    void keepsOneSpotForEachPath() {
        navigation.keep("/", Spot.HEADER, 0);
        navigation.keep("/awards", Spot.HEADER, 1);
        navigation.keep("/awards", Spot.FOOTER, 0);

        assertThat(navigation.all()).containsExactlyInAnyOrder(new Row("/", Spot.HEADER, 0),
                new Row("/awards", Spot.FOOTER, 0));
    }
}
