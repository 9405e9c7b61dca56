package org.rapport.comments;

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

    WriterTableTests(Database database) {
        this.writers = database.jdbi().onDemand(WriterTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
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

    private CommentId say(WriterId writer) {
        return comments.insert(WAITING, null, NORA, "", "", WORDS, false, NOW, Comment.State.HELD, writer, null);
    }

    @Test
    void neverGivesATokenTwice() {
        writers.insert("token");

        assertThatThrownBy(() -> writers.insert("token")).hasMessageContaining("token");
    }
}
