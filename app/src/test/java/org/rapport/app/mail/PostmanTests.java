package org.rapport.app.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Properties;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.Letter;
import org.rapport.api.MailAddress;
import org.rapport.app.people.MarshSite;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Letters on their way, to a real server.
@OnBothDatabases
class PostmanTests {
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final MailAddress NORA = new MailAddress("nora@garden.example");
    private static final Instant NOW = MovableClock.START;
    private static final TransactionOperations AT_ONCE = TransactionOperations.withoutTransaction();

    private final LetterTable letters;
    private final OwnerMailTable owner;

    PostmanTests(Database database) {
        this.letters = database.jdbi().onDemand(LetterTable.class);
        this.owner = database.jdbi().onDemand(OwnerMailTable.class);
    }

    @BeforeAll
    static void open() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static Letter letter(String key) {
        return new Letter(key, NORA, "Eine Antwort für\nSie", "Tom hat geantwortet – hier:\nhttps://elena.example/x",
                "/comments/mail/abc");
    }

    private PostOffice office(Carrier carrier, Instant now) {
        return new PostOffice(letters, owner, carrier, clock(now));
    }

    private void bring(int port, Instant now) {
        new Postman(letters, carrier(port), AT_ONCE, clock(now)).bring();
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Carrier carrier(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        var limits = new Properties();
        limits.setProperty("mail.smtp.connectiontimeout", "5000");
        limits.setProperty("mail.smtp.timeout", "5000");
        server.setJavaMailProperties(limits);
        var servers = new DefaultListableBeanFactory();
        servers.registerSingleton("server", server);
        return carrier(servers, "practice@elena.example");
    }

    private static Carrier carrier(DefaultListableBeanFactory servers, String from) {
        return new Carrier(servers.getBeanProvider(JavaMailSender.class),
                servers.getBeanProvider(MailProperties.class), new SenderProperties(from), new MarshSite());
    }

    private static int port() {
        return SERVER.getSmtp().getPort();
    }

    @Test
    void bringsALetterOut() throws Exception {
        office(carrier(port()), NOW).send(letter("answer.1"));

        bring(port(), NOW);
        bring(port(), NOW.plus(Duration.ofDays(3)));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(NORA.value());
        assertThat(message.getFrom()).extracting(Object::toString)
                .containsExactly("Marsh Psychotherapy <practice@elena.example>");
        assertThat(message.getSubject()).isEqualTo("Eine Antwort für Sie");
        assertThat(message.getContent()).asString().contains("Tom hat geantwortet – hier:");
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://elena.example/comments/mail/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(letters.stuck()).isEmpty();
    }

    @Test
    void saysNothingOfLeavingWhereALetterWasAskedFor() {
        office(carrier(port()), NOW).send(new Letter("link.1", NORA, "Your link", "Here it is.", ""));

        bring(port(), NOW);

        assertThat(GreenMailUtil.getHeaders(SERVER.getReceivedMessages()[0])).doesNotContain("List-Unsubscribe");
    }

    @Test
    void triesForTwoDaysAndThenGivesUp() {
        office(carrier(1), NOW).send(letter("answer.1"));
        var now = NOW;
        bring(1, now);
        for (var pause : Postman.PATIENCE) {
            assertThat(letters.due(now.plus(pause).minusMillis(1), 9)).as("before %s", pause).isEmpty();
            assertThat(letters.due(now.plus(pause), 9)).as("after %s", pause).hasSize(1);
            now = now.plus(pause);
            bring(1, now);
        }

        assertThat(letters.due(now.plus(Duration.ofDays(99)), 9)).isEmpty();
        assertThat(letters.stuck()).extracting(LetterTable.Stuck::problem).containsExactly(Problem.SERVER);
        assertThat(Duration.between(NOW, now)).isCloseTo(Duration.ofDays(2), Duration.ofHours(1));
    }

    @Test
    void bringsOutLaterWhatCouldNotGoOut() {
        office(carrier(1), NOW).send(letter("answer.1"));
        bring(1, NOW);

        bring(port(), NOW.plus(Postman.PATIENCE.getFirst()));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"550 Nobody of that name, ADDRESS, 0", "450 Not now, REFUSED, 1", "421 Closing, REFUSED, 1",
        "554 We do not like you, ADDRESS, 0"})
    void knowsWhetherToComeBack(String answer, Problem problem, int due) throws IOException {
        office(carrier(port()), NOW).send(letter("answer.1"));
        owner.insert(NORA.value(), Rhythm.HOURLY, 0, NOW);

        try (var hard = new HardServer(answer)) {
            bring(hard.port(), NOW);
            bring(hard.port(), NOW.plus(Postman.PATIENCE.getFirst()));
        }

        assertThat(letters.stuck()).extracting(LetterTable.Stuck::problem).containsExactly(problem);
        assertThat(letters.due(NOW.plus(Duration.ofDays(9)), 9)).hasSize(due);
    }

    @Test
    void tellsTheOwnerOfLettersThatDoNotGetOut() throws Exception {
        office(carrier(port()), NOW).send(letter("answer.1"));
        owner.insert(NORA.value(), Rhythm.HOURLY, 0, NOW);
        try (var hard = new HardServer("550 Nobody of that name")) {
            bring(hard.port(), NOW);
        }
        var health = new StuckLetters(letters, (key, arguments) -> key, clock(NOW.plusSeconds(60)));

        assertThat(health.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.words()).isEqualTo("site.mail.problem.address");
            assertThat(trouble.since()).isEqualTo(NOW);
            health.tryAgain(trouble.id());
        });
        bring(port(), NOW.plusSeconds(60));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(health.troubles()).isEmpty();
    }

    @Test
    void bringsTheOthersOutWhateverHappensToOne() throws IOException {
        var office = office(carrier(port()), NOW);
        letters.insert("broken", "no address", "S", "W", "", NOW);
        office.send(letter("answer.1"));

        bring(port(), NOW);

        assertThat(Arrays.stream(SERVER.getReceivedMessages())).hasSize(1);
    }

    @Test
    void keepsNothingWhereThereIsNoServer() {
        var office = office(carrier(new DefaultListableBeanFactory(), ""), NOW);
        owner.insert("elena@practice.example", Rhythm.HOURLY, 0, NOW);

        assertThat(office.isOn()).isFalse();
        office.send(letter("answer.1"));
        office.tellOwner("urgent.1", "Please look", "Somebody may be in danger.");

        assertThat(letters.due(NOW, 9)).isEmpty();
    }

    @Test
    void tellsTheOwnerWhereSheSaid() {
        var office = office(carrier(port()), NOW);
        office.tellOwner("urgent.1", "Please look", "Somebody may be in danger.");
        assertThat(letters.due(NOW, 9)).as("nobody knows where").isEmpty();
        owner.insert("elena@practice.example", Rhythm.HOURLY, 0, NOW);

        office.tellOwner("urgent.1", "Please look", "Somebody may be in danger.");

        assertThat(letters.due(NOW, 9)).extracting(Outgoing::recipient).containsExactly("elena@practice.example");
    }

    @Test
    void doesNotStartWithoutASender() {
        var servers = new DefaultListableBeanFactory();
        servers.registerSingleton("server", new JavaMailSenderImpl());

        assertThatThrownBy(() -> carrier(servers, "nobody")).hasMessageContaining("rapport.mail.from");
    }

    @Test
    void forgetsAfterAMonth() {
        office(carrier(port()), NOW).send(letter("answer.1"));

        new Postman(letters, carrier(port()), AT_ONCE, clock(NOW.plus(Postman.KEPT))).forget();
        assertThat(letters.due(NOW, 9)).hasSize(1);
        new Postman(letters, carrier(port()), AT_ONCE, clock(NOW.plus(Postman.KEPT).plusMillis(1))).forget();
        assertThat(letters.due(NOW, 9)).isEmpty();
    }
}
