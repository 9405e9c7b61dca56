package org.rapport.comments;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.imports.Export;
import org.rapport.api.imports.ImportItem;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.POST_TITLE;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class CommentExportTests {
    private static final Mention MENTION = Mention.of(POST, POST_TITLE, "Figs & more");

    private final Scene scene;
    private final CommentExport export;
    private final CommentTable comments;
    private final PinTable pins;
    private final WriterTable writers;
    private final Linkbacks linkbacks;

    CommentExportTests(Browser browser, CommentExport export, CommentTable comments, PinTable pins, WriterTable writers,
            Linkbacks linkbacks) {
        this.scene = new Scene(browser);
        this.export = export;
        this.comments = comments;
        this.pins = pins;
        this.writers = writers;
        this.linkbacks = linkbacks;
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void tellsWhenAndByWhomItWasDecided() {
        scene.say("author", NORA, "text", WORDS);
        scene.say("author", NORA, "text", OTHER_WORDS);
        scene.say("author", NORA, "text", "Waits");
        scene.approve(FIRST);
        scene.reject(SECOND);

        assertThat(written()).extracting(ImportItem.Comment::id, ImportItem.Comment::approved, ImportItem.Comment::meta)
                .containsExactly(
                        tuple(13L, "1", Map.of("_rapport_decided", NOW.toString(), "_rapport_decided_by", "Elena")),
                        tuple(23L, "trash",
                                Map.of("_rapport_set_aside", "yes", "_rapport_decided", NOW.toString(),
                                        "_rapport_decided_by", "Elena")),
                        tuple(33L, "0", Map.of()));
    }

    @Test
    void tellsWhatStandsFirst() {
        scene.say("author", NORA, "text", WORDS);
        scene.approve(FIRST);
        pins.insert(WAITING, FIRST);

        assertThat(written()).singleElement()
                .satisfies(it -> assertThat(it.meta()).containsEntry("_rapport_pinned", "yes"));
    }

    @Test
    void keepsAddressesOfMailAndPrivateLinksToItself() {
        scene.say("author", NORA, "text", WORDS);
        comments.insert(WAITING, null, NORA, "nora@mail.example", "", WORDS, false, NOW, Comment.State.APPROVED, null,
                null);
        var token = writers.of(FIRST).orElseThrow().token();

        assertThat(written()).hasSize(2).asString().doesNotContain(token, "nora@mail.example");
    }

    @Test
    void tellsNothingOfWhatItsWriterTookBack() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.takeBack(mine);

        assertThat(written()).isEmpty();
    }

    @Test
    void tellsWhatThisSiteSawItselfAndWhatAnotherClaimed() {
        linkbacks.keep(WAITING, URI.create(POST), MENTION);
        linkbacks.bring("old#1", WAITING, URI.create(POST + "/2"), MENTION, NOW,
                new Claim("older.example", Instant.parse("2014-06-02T10:00:00Z")));
        linkbacks.bring("old#2", WAITING, URI.create(POST + "/3"), MENTION, NOW, null);

        assertThat(written()).extracting(ImportItem.Comment::id, ImportItem.Comment::url, ImportItem.Comment::meta)
                .containsExactly(tuple(14L, POST, Map.of("_rapport_verified", NOW.toString())),
                        tuple(24L, POST + "/2",
                                Map.of("_rapport_verified", "2014-06-02T10:00:00Z", "_rapport_verified_by",
                                        "older.example")),
                        tuple(34L, POST + "/3", Map.of()));
    }

    private List<ImportItem.Comment> written() {
        var written = new ArrayList<ImportItem.Comment>();
        export.write(new Export() {
            @Override
            public void add(ImportItem item) {}

            @Override
            public void addComment(String link, ImportItem.Comment comment) {
                assertThat(link).isEqualTo(ADDRESS);
                written.add(comment);
            }

            @Override
            public void tell(String key, String value) {}
        });
        return written;
    }
}
