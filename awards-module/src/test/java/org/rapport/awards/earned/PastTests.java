package org.rapport.awards.earned;

import java.time.Instant;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.Messages;
import org.rapport.awards.BadgeEarned;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/// What was said before there was a badge.
@ModuleTest
class PastTests {
    private static final int SAID = 10_000;
    private static final int NEW = 100;
    private static final Instant LONG_AGO = Instant.parse("2015-03-04T09:00:00Z");
    private static final BadgeId BADGE = new BadgeId(1);
    private static final ArticleId ARTICLE = new ArticleId(1);

    private final Badges badges;
    private final HolderTable holders;
    private final Company company;
    private final Events events;
    private final Messages messages;
    private final Jdbi jdbi;

    PastTests(Badges badges, HolderTable holders, Company company, Events events, Messages messages, Jdbi jdbi) {
        this.badges = badges;
        this.holders = holders;
        this.company = company;
        this.events = events;
        this.messages = messages;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void gather() {
        company.gathers();
    }

    /// So many writers confirmed their addresses and said something each, from that number on.
    private void haveSaid(int from, int count) {
        jdbi.useTransaction(handle -> {
            var writers = handle.prepareBatch("insert into comments.writer (id, token, person_id) values (?, ?, ?)");
            var comments = handle.prepareBatch("""
                    insert into comments.comment (id, article_id, author, email, site, text, by_owner, said_at, state, writer_id)
                    values (?, 1, ?, '', '', 'A word.', false, ?, 'APPROVED', ?)
                    """);
            IntStream.range(from, from + count).forEach(id -> {
                writers.add(id, "link " + id, id);
                comments.add(id, "Reader " + id, LONG_AGO.plusSeconds(id), id);
            });
            writers.execute();
            comments.execute();
        });
    }

    @Test
    void earnsEachOfTenThousandOnceWhileNewOnesArrive() {
        haveSaid(1, SAID);

        badges.add(Ready.FIRST_COMMENT.form(messages));
        events.publish(new PastWanted(BADGE, Badges.NOBODY_YET));
        IntStream.rangeClosed(SAID + 1, SAID + NEW).forEach(id -> {
            haveSaid(id, 1);
            events.publish(new CommentApproved(new CommentId(id), ARTICLE, MovableClock.START));
            events.publish(new CommentApproved(new CommentId(id - SAID), ARTICLE, MovableClock.START));
        });
        events.settle();

        assertThat(holders.count(State.EARNED)).containsExactly(new HolderTable.Count(BADGE, SAID + NEW));
        assertThat(events.published(BadgeEarned.class)).hasSize(SAID + NEW).extracting(BadgeEarned::writer)
                .doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhereItWas() {
        haveSaid(1, Past.A_PART + 20);
        badges.add(Ready.FIRST_COMMENT.form(messages));
        events.settle();
        jdbi.useHandle(handle -> handle.execute("delete from awards.holder where writer_id > 50"));

        events.publish(new PastWanted(BADGE, new WriterId(100)));
        events.settle();

        assertThat(holders.of(BADGE, 500)).extracting(Holder::writer)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.concat(IntStream.rangeClosed(1, 50), IntStream.rangeClosed(101, 120))
                                .mapToObj(WriterId::new).toList());
    }
}
