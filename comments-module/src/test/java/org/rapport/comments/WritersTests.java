package org.rapport.comments;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class WritersTests {
    private static final String ADDRESS = "nora@garden.example";
    private static final Pattern LINK = Pattern.compile("https://practice\\.example(/comments/mail/[\\w-]{24})");
    private static final WriterId HER = new WriterId(1);
    private static final WriterId NOBODY = new WriterId(0);

    private final Browser browser;
    private final StoredMail mail;
    private final Events events;
    private final Writers writers;
    private final Comments comments;
    private final Scene scene;

    WritersTests(Browser browser, StoredMail mail, Events events, Writers writers, Comments comments) {
        this.browser = browser;
        this.mail = mail;
        this.events = events;
        this.writers = writers;
        this.comments = comments;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.say("author", NORA, "text", WORDS, "email", ADDRESS);
        scene.approve(FIRST);
    }

    /// Says yes by the link in the last letter.
    private String confirm() {
        var link = LINK.matcher(mail.letters().getLast().text());
        assertThat(link.find()).isTrue();
        browser.post(link.group(1));
        return link.group(1);
    }

    private void sayOnceMore(String email) {
        scene.say("author", NORA, "text", OTHER_WORDS, "email", email);
        scene.approve(SECOND);
    }

    @Test
    void knowNobodyBeforeSheConfirmsHerAddress() {
        assertThat(writers.of(List.of(FIRST))).isEmpty();
        assertThat(writers.after(NOBODY, 9)).isEmpty();
        assertThat(writers.heard(HER)).isEmpty();

        confirm();

        assertThat(writers.of(List.of(FIRST))).containsEntry(FIRST, HER);
        assertThat(writers.after(NOBODY, 9)).containsExactly(HER);
        assertThat(writers.heard(HER)).extracting(Comment::id).containsExactly(FIRST);
        assertThat(writers.lately(9)).extracting(Comment::id).containsExactly(FIRST);
        assertThat(events.published(WriterConfirmed.class)).containsExactly(new WriterConfirmed(HER, NOW));
    }

    @Test
    void takeNobodyForHerWhoTypesHerNameOrHerAddress() {
        confirm();
        sayOnceMore("");
        assertThat(writers.of(List.of(FIRST, SECOND))).containsOnlyKeys(FIRST);

        scene.say("author", NORA, "text", "I am Nora, too.", "email", ADDRESS);
        scene.approve(new CommentId(3));
        assertThat(writers.of(List.of(FIRST, new CommentId(3)))).containsOnlyKeys(FIRST);
        assertThat(writers.heard(HER)).extracting(Comment::id).containsExactly(FIRST);
    }

    @Test
    void takeForOneWhoConfirmedOneAddressByTwoLinks() {
        confirm();
        sayOnceMore("Nora@Garden.example");
        confirm();

        assertThat(writers.of(List.of(FIRST, SECOND))).containsEntry(FIRST, HER).containsEntry(SECOND, HER);
        assertThat(writers.heard(HER)).extracting(Comment::id).containsExactly(FIRST, SECOND);
        assertThat(writers.after(NOBODY, 9)).containsExactly(HER);
        assertThat(events.published(WriterConfirmed.class)).hasSize(2).containsOnly(new WriterConfirmed(HER, NOW));
    }

    @Test
    void stillKnowByHerLinkWhoEndsLetters() {
        confirm();
        sayOnceMore(ADDRESS);
        browser.post(confirm() + "/leave");

        assertThat(writers.of(List.of(FIRST, SECOND))).as("her address is forgotten, and with it what joined both")
                .containsEntry(FIRST, HER).containsEntry(SECOND, new WriterId(2));
    }

    @Test
    void tellNothingOfWhatDoesNotAppear() {
        confirm();
        scene.say("author", NORA, "text", OTHER_WORDS, "email", ADDRESS, "confidential", "yes");
        confirm();
        scene.approve(SECOND);
        scene.reject(FIRST);

        assertThat(writers.of(List.of(FIRST, SECOND))).isEmpty();
        assertThat(writers.heard(HER)).isEmpty();
        assertThat(writers.lately(9)).isEmpty();
        assertThat(writers.after(NOBODY, 9)).isEmpty();
        assertThat(comments.appearing(List.of(FIRST, SECOND))).isEmpty();
    }

    @Test
    void areFoundOneAfterTheOther() {
        confirm();
        sayOnceMore("other@garden.example");
        confirm();

        assertThat(writers.after(NOBODY, 1)).containsExactly(HER);
        assertThat(writers.after(HER, 1)).containsExactly(new WriterId(2));
        assertThat(writers.after(new WriterId(2), 1)).isEmpty();
        assertThat(writers.of(List.of())).isEmpty();
        assertThat(comments.appearing(List.of())).isEmpty();
        assertThat(comments.appearing(List.of(FIRST, SECOND))).extracting(Comment::id)
                .containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void areFoundByTheSiteThatTheySignWith() {
        confirm();
        scene.say("author", NORA, "site", "https://www.garden.example/figs", "text", OTHER_WORDS, "email", ADDRESS);
        scene.approve(SECOND);
        assertThat(writers.signing("garden.example")).as("not confirmed").isEmpty();

        confirm();

        assertThat(writers.signing("garden.example")).containsExactly(HER);
        assertThat(writers.signing("garden.exam")).isEmpty();
        scene.reject(SECOND);
        assertThat(writers.signing("garden.example")).isEmpty();
    }
}
