package org.rapport.app.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.rapport.app.people.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/// The owner and her letters, with a real server for mail.
class MailDeskTests extends SiteWithMail {
    private final Browser browser;
    private final OwnerMail owner;
    private final Postman postman;
    private final Jdbi jdbi;

    @Autowired
    MailDeskTests(@LocalServerPort int port, OwnerMail owner, Postman postman, Jdbi jdbi) {
        this.browser = new Browser(port);
        this.owner = owner;
        this.postman = postman;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void logIn() throws Exception {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
        jdbi.useHandle(handle -> {
            handle.execute("delete from comments.comment");
            handle.execute("delete from site.owner_mail");
            handle.execute("delete from site.letter");
        });
        SERVER.purgeEmailFromAllMailboxes();
    }

    private Browser.Answer save(String address, String rhythm) {
        return browser.send(browser.get("/desk/mail"), Map.of("address", address, "rhythm", rhythm));
    }

    private void somethingWaits() {
        jdbi.useHandle(handle -> handle.execute("""
                insert into comments.comment (article_id, author, email, site, text, by_owner, said_at, state)
                values (1, 'Nora', '', '', 'My mother fell ill.', false, ?, 'HELD')
                """, Instant.now()));
    }

    private void pass(Duration time) {
        jdbi.useHandle(handle -> handle.execute("update site.owner_mail set told_at = ?", Instant.now().minus(time)));
    }

    /// What arrived there, once what is due went out.
    private Stream<MimeMessage> arrived(String address) {
        postman.bring();
        return Stream.of(SERVER.getReceivedMessagesForDomain(address));
    }

    @Test
    void writesToTheOwnerOnceSheSaysWhere() throws Exception {
        assertThat(save(" Elena@Practice.Example ", "DAILY").status()).isEqualTo(303);

        assertThat(SERVER.waitForIncomingEmail(5_000, 1)).isTrue();
        assertThat(arrived("Elena@practice.example").map(GreenMailUtil::getBody)).singleElement().asString()
                .contains("Once a day, what waits for you", "/desk/mail");
        var page = browser.get("/desk/mail").document();
        assertThat(page.select("#address").val()).isEqualTo("Elena@practice.example");
        assertThat(page.select("input[checked]").val()).isEqualTo("DAILY");
    }

    @Test
    void tellsInOneLetterWhatWaits() throws Exception {
        save("hourly@practice.example", "HOURLY");
        somethingWaits();
        somethingWaits();

        owner.look();
        somethingWaits();
        owner.look();
        assertThat(letters()).as("no second within the hour").isEqualTo(2);
        pass(Duration.ofMinutes(61));
        owner.look();
        owner.look();

        assertThat(letters()).isEqualTo(3);
        pass(Duration.ofDays(3));
        owner.look();
        assertThat(letters()).as("nothing new").isEqualTo(3);
        assertThat(SERVER.waitForIncomingEmail(5_000, 3)).isTrue();
        var letter = arrived("hourly@practice.example").filter(it -> subject(it).startsWith("3 things")).findFirst()
                .orElseThrow();
        assertThat(GreenMailUtil.getBody(letter)).contains("Conversation: 3", "/desk/comments")
                .doesNotContain("Nora", "mother");
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsNothingOfWhatShouldNotInterruptHer() {
        save("elena@practice.example", "URGENT");
        somethingWaits();
        pass(Duration.ofDays(3));

        owner.look();

        assertThat(letters()).isOne();
    }

    @Test
    void writesNoMoreOnceSheTakesHerAddressAway() {
        save("elena@practice.example", "HOURLY");
        assertThat(save("", "HOURLY").status()).isEqualTo(303);
        somethingWaits();

        owner.look();

        assertThat(letters()).isOne();
        assertThat(browser.get("/desk/mail").document().select("#address").val()).isEmpty();
    }

    private int letters() {
        return jdbi.withHandle(handle -> handle.select("select count(*) from site.letter").mapTo(Integer.class).one());
    }

    @Test
    void keepsWhatIsNoAddressOnTheSheet() {
        var refused = save("elena at practice", "DAILY");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#address").val()).isEqualTo("elena at practice");
        assertThat(refused.document().select("input[checked]").val()).isEqualTo("DAILY");
        assertThat(refused.at("#address-problem")).contains("no address for mail");
        assertThat(letters()).isZero();
    }

    @Test
    void tellsVisitorsOfTheServer() {
        assertThat(browser.get("/privacy").body()).contains("The server for mail of this practice");
        assertThat(browser.get("/desk/settings").document().select("a[href=/desk/mail]")).isNotEmpty();
    }
}
