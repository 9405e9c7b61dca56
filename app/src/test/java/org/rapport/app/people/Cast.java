package org.rapport.app.people;

import java.util.List;
import java.util.UUID;

import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;

import org.rapport.api.KeyedHash;
import org.rapport.api.Visitor;
import org.rapport.host.HostConfiguration;
import org.rapport.host.ModuleMigrations;

/// Elena, her practice, and the places from which people come to her door.
final class Cast {
    static final OwnerName ELENA = new OwnerName("Elena");
    static final String GOOD = "the kettle sings at four";
    static final String BETTER = "a heron stands in the shallows";

    private static final Jdbi DATABASE = database();

    final HandClock clock = new HandClock();
    final Place visitor = new Place("at home");
    final Owners owners;
    final SetUps setUps;
    final Guesses guesses;
    final GuessTable guessTable;

    Cast() {
        var jdbi = DATABASE;
        List.of("guess", "setup", "owner")
                .forEach(table -> jdbi.useHandle(h -> h.execute("delete from site." + table)));
        var ownerTable = jdbi.onDemand(OwnerTable.class);
        guessTable = jdbi.onDemand(GuessTable.class);
        guesses = new Guesses(guessTable, ownerTable, visitor, new PlainHash(), clock);
        owners = new Owners(ownerTable, new Passwords(), guesses, new MarshSite(), clock);
        setUps = new SetUps(jdbi.onDemand(SetUpTable.class), owners, clock);
    }

    private static Jdbi database() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        ModuleMigrations.run(h2, List.of());
        return HostConfiguration.mapped(Jdbi.create(h2));
    }

    /// A network that a visitor can leave for another.
    static final class Place implements Visitor {
        private String network;
        private String earlier = "";

        Place(String network) {
            this.network = network;
        }

        void goTo(String network) {
            this.network = network;
            earlier = "";
        }

        /// The same place is called otherwise from here on.
        void callAfterMidnight(String network) {
            earlier = this.network;
            this.network = network;
        }

        @Override
        public String network() {
            return network;
        }

        @Override
        public List<String> networks() {
            return earlier.isEmpty() ? List.of(network) : List.of(network, earlier);
        }
    }

    private static final class PlainHash implements KeyedHash {
        @Override
        public String of(String... parts) {
            return String.join(":", parts);
        }

        @Override
        public List<String> lately(String... parts) {
            return List.of(of(parts), "yesterday's " + of(parts));
        }
    }
}
