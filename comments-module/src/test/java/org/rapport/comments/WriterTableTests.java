package org.rapport.comments;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class WriterTableTests {
    private final WriterTable writers;
    private final CommentTable comments;
    private final SubscriberTable subscribers;

    WriterTableTests(Database database) {
        this.writers = database.jdbi().onDemand(WriterTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
        this.subscribers = database.jdbi().onDemand(SubscriberTable.class);
    }

    @Test
    void findsAWriterByTheWholeTokenAlone() {
        var nora = writers.insert("token");
        writers.insert("other");

        assertThat(writers.find("token")).contains(new Writer(nora, "token", false));
        assertThat(writers.find("Token")).isEmpty();
        assertThat(writers.find("")).isEmpty();
    }

    @Test
    void findsWhoSentAComment() {
        var nora = writers.insert("token");
        var sent = comments.insert(WAITING, null, NORA, "", "", WORDS, false, NOW, Comment.State.HELD, nora, null);
        var brought = comments.insert(WAITING, null, NORA, "", "", WORDS, false, NOW, Comment.State.HELD, null, "key");

        assertThat(writers.of(sent)).contains(new Writer(nora, "token", false));
        assertThat(writers.of(brought)).isEmpty();
        assertThat(writers.of(new CommentId(99))).isEmpty();
    }

    @Test
    void remembersWhomTheOwnerDoesNotTrust() {
        var sent = say(writers.insert("token"));
        say(writers.insert("other"));

        writers.distrust(sent);
        assertThat(writers.find("token")).map(Writer::distrusted).contains(true);
        assertThat(writers.find("other")).map(Writer::distrusted).contains(false);

        writers.trust(sent);
        assertThat(writers.find("token")).map(Writer::distrusted).contains(false);
    }

    @Test
    void forgetsWhoSaidNothingThatIsStillThere() {
        writers.insert("token");
        say(writers.insert("other"));

        writers.forgetSilent();

        assertThat(writers.find("token")).isEmpty();
        assertThat(writers.find("other")).isPresent();
    }

    @Test
    void tellsWhoIsOnePerson() {
        var nora = writers.insert("token");
        var again = writers.insert("other");
        var ilvi = writers.insert("third");
        List.of(nora, again, ilvi).forEach(this::say);
        subscribers.insert(nora, "nora@garden.example", "a");
        subscribers.insert(again, "NORA@garden.example", "b");
        subscribers.insert(ilvi, "ilvi@garden.example", "c");

        confirm(again, "b");
        confirm(nora, "a");
        confirm(ilvi, "c");

        assertThat(writers.person(nora)).as("whoever confirmed first").contains(again);
        assertThat(writers.person(again)).contains(again);
        assertThat(writers.person(ilvi)).contains(ilvi);
        assertThat(writers.person(new WriterId(9))).isEmpty();
        assertThat(writers.after(new WriterId(0), 9)).as("nothing of hers appears").isEmpty();

        writers.part(nora);
        assertThat(writers.person(nora)).contains(nora);
    }

    @Test
    void goesThroughThoseOfWhomSomethingAppears() {
        for (var each : List.of("a", "b", "c")) {
            var writer = writers.insert(each);
            comments.approve(say(writer), 0, NOW, "Elena");
            subscribers.insert(writer, each + "@garden.example", each);
            confirm(writer, each);
        }

        assertThat(writers.after(new WriterId(0), 2)).containsExactly(new WriterId(1), new WriterId(2));
        assertThat(writers.after(new WriterId(2), 2)).containsExactly(new WriterId(3));
        assertThat(writers.confirmed(List.of(new CommentId(1), new CommentId(3), new CommentId(9))))
                .extracting(WriterTable.Confirmed::writer)
                .containsExactlyInAnyOrder(new WriterId(1), new WriterId(3));
        assertThat(comments.heard(new WriterId(2))).extracting(Comment::id).containsExactly(new CommentId(2));
        assertThat(comments.heardLately(2)).extracting(Comment::id)
                .containsExactly(new CommentId(3), new CommentId(2));
    }

    @Test
    void findsThoseWhoSignWithASite() {
        for (var site : List.of("https://Garden.example/figs", "https://hive.example", "https://garden.example")) {
            var writer = writers.insert(site);
            comments.insert(WAITING, null, NORA, "", site, WORDS, false, NOW, Comment.State.APPROVED, writer, null);
            subscribers.insert(writer, site.length() + "@garden.example", site);
            confirm(writer, site);
        }

        assertThat(writers.signing("garden.example")).extracting(WriterTable.Signed::writer)
                .containsExactly(new WriterId(1), new WriterId(3));
    }

    private void confirm(WriterId writer, String token) {
        subscribers.confirm(token, NOW);
        writers.confirm(writer);
    }

    private CommentId say(WriterId writer) {
        return comments.insert(WAITING, null, NORA, "", "", WORDS, false, NOW, Comment.State.HELD, writer, null);
    }

    @Test
    void neverGivesATokenTwice() {
        writers.insert("token");

        assertThatThrownBy(() -> writers.insert("token")).hasMessageContaining("token");
    }
}
