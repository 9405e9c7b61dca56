package org.rapport.plugins.newsletter;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class IssueTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final ArticleId FIRST = new ArticleId(7);
    private static final ArticleId SECOND = new ArticleId(3);

    private final IssueTable issues;

    IssueTableTests(Database database) {
        this.issues = database.jdbi().onDemand(IssueTable.class);
        issues.insert(FIRST, NOW);
        issues.insert(FIRST, LATER);
        issues.insert(SECOND, LATER);
    }

    @Test
    void beginsWithTheOldestThatIsOpen() {
        assertThat(issues.open(NOW, LATER)).containsExactly(new Issue(FIRST, NOW, 0, 0, null),
                new Issue(SECOND, LATER, 0, 0, null));
        assertThat(issues.open(NOW, NOW)).extracting(Issue::article).containsExactly(FIRST);
        assertThat(issues.open(LATER, LATER)).extracting(Issue::article).containsExactly(SECOND);
        assertThat(issues.newest(1)).extracting(Issue::article).containsExactly(SECOND);
    }

    @Test
    void isDoneUntilItBeginsAnew() {
        issues.advance(FIRST, 12, 5, null);
        assertThat(issues.open(NOW, NOW)).containsExactly(new Issue(FIRST, NOW, 12, 5, null));
        issues.advance(FIRST, 14, 6, LATER);
        assertThat(issues.open(NOW, NOW)).isEmpty();

        assertThat(issues.reopen(FIRST)).isTrue();

        assertThat(issues.open(NOW, NOW)).containsExactly(new Issue(FIRST, NOW, 0, 0, null));
        assertThat(issues.reopen(new ArticleId(99))).isFalse();
    }
}
