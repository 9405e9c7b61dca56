package org.rapport.comments;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.imports.ImportItem;
import org.rapport.comments.Comment.State;
import org.rapport.comments.spam.Lessons;
import org.rapport.comments.spam.Text;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

/// What the filter learned, on its way from one site to another.
@ModuleTest
class LessonsPartTests {
    private static final Text GADGETS = new Text("Zed", "", "Finest zubbel gadgets, order the zubbel today");
    private static final Text OTHER_GADGETS = new Text("Quork", "", "Order finest zubbel gadgets, one plimm each");
    private static final String LESSONS = "lessons of the filter for spam";
    private static final String ONE = "SPAM\t" + LONG_AGO + "\t" + packed("zubbel", "gadgets");
    /// So often is more than once by mistake.
    private static final int TIMES = 8;

    private final Browser browser;
    private final CommentTable comments;
    private final Lessons lessons;
    private final LessonsPart part;
    private final Events events;
    private final MovableClock clock;
    private final Scene scene;
    private final KeptReport report = new KeptReport();

    LessonsPartTests(Browser browser, CommentTable comments, Lessons lessons, LessonsPart part, Events events,
            MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.lessons = lessons;
        this.part = part;
        this.events = events;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @Test
    void takesAlongSpamAndPastedWordsButNotWhatAppears() {
        scene.open();
        scene.say("author", NORA, "text", WORDS);
        scene.say("author", GADGETS.author(), "text", GADGETS.text());
        scene.approve(FIRST);
        browser.post("/desk/comments/2/spam");
        events.settle();
        clock.pass(Duration.ofHours(1));
        lessons.learn(new Text("", "", OTHER_WORDS), false);

        assertThat(KeptExport.of(part).items()).extracting(ImportItem::id, ImportItem::type, ImportItem::title)
                .containsExactly(tuple(7L, "rapport_lessons", LESSONS));
        assertThat(written().lines()).extracting(line -> line.substring(0, line.lastIndexOf('\t')))
                .containsExactly("SPAM\t" + NOW, "GOOD\t" + NOW.plusSeconds(3600));
    }

    @Test
    void tellsNothingWhereNothingWasLearned() {
        assertThat(KeptExport.of(part).items()).isEmpty();
    }

    @Test
    void leavesBehindWhatStoodInOneTextAlone() {
        lessons.learn(GADGETS, true);
        lessons.learn(OTHER_GADGETS, true);

        assertThat(written().lines()).hasSize(2).allSatisfy(line -> assertThat(hashes(line))
                .contains(hash("zubbel"), hash("finest zubbel"))
                .doesNotContain(hash(":name zed"), hash(":name quork"), hash("plimm"), hash("zubbel today")));
    }

    @Test
    void teachesTheFilterOfAnotherSite() {
        var spam = IntStream.range(0, TIMES).mapToObj(time -> learned()).toList();
        var written = written();
        spam.forEach(lessons::forget);
        assertThat(lessons.judge(GADGETS, Set.of()).isSpam()).isFalse();

        read(written);

        assertThat(lessons.judge(GADGETS, Set.of()).isSpam()).isTrue();
        assertThat(lessons.count(true)).isEqualTo(TIMES);
        assertThat(report.brought()).hasSize(TIMES).containsOnly(LESSONS);
        assertThat(written()).isEqualTo(written);
    }

    /// What the owner took for spam a minute after the one before it.
    private CommentId learned() {
        var id = comments.insert(WAITING, null, GADGETS.author(), "", "", GADGETS.text(), false, NOW, State.SPAM, null,
                null);
        lessons.learn(id, GADGETS, true);
        clock.pass(Duration.ofMinutes(1));
        return id;
    }

    @Test
    void learnsNothingTwice() {
        lessons.learn(GADGETS, true);
        read(ONE);
        read(ONE + "\n" + ONE.replace("SPAM", "GOOD"));

        assertThat(lessons.count(true)).isEqualTo(2);
        assertThat(lessons.count(false)).isOne();
        assertThat(report.brought()).containsExactly(LESSONS, LESSONS);
        assertThat(report.known()).containsExactly(LESSONS);
    }

    @Test
    void knowsAMomentHoweverExactlyItIsTold() {
        read(ONE.replace("09:00:00Z", "09:00:00.123456789Z"));
        read(ONE.replace("09:00:00Z", "09:00:00.123456789Z"));

        assertThat(lessons.count(true)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAYBE\t2014-06-01T09:00:00Z\tAAAAAAAAAAA=", "spam\t2014-06-01T09:00:00Z\tAAAAAAAAAAA=",
        "SPAM\tyesterday\tAAAAAAAAAAA=", "SPAM\t2999-01-01T00:00:00Z\tAAAAAAAAAAA=", "SPAM\t2014-06-01T09:00:00Z",
        "SPAM\t2014-06-01T09:00:00Z\t***", "SPAM\t2014-06-01T09:00:00Z\tAAAA", "zubbel"})
    void leavesOutsideWhatCannotBe(String line) {
        read(line + "\n" + ONE);

        assertThat(lessons.count(true) + lessons.count(false)).isOne();
        assertThat(report.skipped()).containsExactly(line.replace('\t', ' ') + ": this line cannot be read");
    }

    @Test
    void countsNothingTwiceInOneLesson() {
        read("SPAM\t" + LONG_AGO + "\t" + packed("zubbel", "zubbel"));

        assertThat(written()).as("no trait that other texts share").isEqualTo("SPAM\t" + LONG_AGO + "\t");
    }

    @Test
    void learnsNoMoreThanItRemembersAndForgetsNothingForIt() {
        lessons.learn(GADGETS, false);
        read(IntStream.range(0, Lessons.MOST + 1).mapToObj(number -> "SPAM\t" + LONG_AGO.plusSeconds(number) + "\t")
                .collect(Collectors.joining("\n")));

        assertThat(lessons.count(false)).isOne();
        assertThat(lessons.count(true)).isEqualTo(Lessons.MOST - 1);
        assertThat(report.skipped()).containsExactly(
                LESSONS + ": the filter has learned as much as it remembers",
                LESSONS + ": more than 4,000 of them are not read");
    }

    private String written() {
        return KeptExport.of(part).items().getFirst().meta().getOrDefault("_rapport_lessons", "");
    }

    private void read(String lines) {
        part.read(new ImportItem("https://elena.example", 7, "rapport_lessons", "private", "", "", "", "", "", "", null,
                List.of(), Map.of("_rapport_lessons", lines), List.of()), report);
    }

    private static List<Long> hashes(String line) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(line.substring(line.lastIndexOf('\t') + 1)))
                .asLongBuffer();
        return LongStream.generate(bytes::get).limit(bytes.remaining()).boxed().toList();
    }

    private static String packed(String... traits) {
        var bytes = ByteBuffer.allocate(traits.length * Long.BYTES);
        for (var trait : traits) {
            bytes.putLong(hash(trait));
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static long hash(String trait) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(trait.getBytes(UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
