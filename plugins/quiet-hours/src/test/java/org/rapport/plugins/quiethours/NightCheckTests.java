package org.rapport.plugins.quiethours;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.api.Site;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.Submission;
import org.rapport.testkit.ExampleSite;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class NightCheckTests {
    private static final Submission SAID = new Submission(null, null, null, "Nora", "", "Good night.", "", null, 0,
            false);

    private final QuietHours hours;
    private final Messages messages;
    private final MovableClock clock;

    NightCheckTests(QuietHours hours, Messages messages, MovableClock clock) {
        this.hours = hours;
        this.messages = messages;
        this.clock = clock;
    }

    /// The clocks of Berlin are set forward in the night before 29 March.
    @ParameterizedTest
    @CsvSource({"2026-01-15T20:59:00Z, FINE", "2026-01-15T21:00:00Z, HOLD", "2026-01-16T05:59:00Z, HOLD",
        "2026-01-16T06:00:00Z, FINE", "2026-03-29T04:59:00Z, HOLD", "2026-03-29T05:00:00Z, FINE"})
    void knowsTheNightOfTheSite(Instant moment, Verdict verdict) {
        clock.set(moment);

        assertThat(new NightCheck(hours, new Berlin(), messages, clock).look(SAID).verdict()).isEqualTo(verdict);
    }

    /// The same practice, in another time zone.
    private record Berlin(Site same) implements Site {
        Berlin() {
            this(new ExampleSite());
        }

        @Override
        public URI address() {
            return same.address();
        }

        @Override
        public Locale language() {
            return same.language();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Practice practice() {
            return same.practice();
        }
    }
}
