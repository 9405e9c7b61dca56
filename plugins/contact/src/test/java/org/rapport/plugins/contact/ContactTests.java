package org.rapport.plugins.contact;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;
import org.rapport.testkit.StoredVaults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/// Somebody who wants to be called, and Elena.
@ModuleTest
class ContactTests {
    private static final String FORM = "/contact/request";
    private static final String[] NORA = {"name", "Nora Lind", "reach", "0170 5550142", "time", "Tuesday after five"};

    private final Browser browser;
    private final Guest guest;
    private final MovableClock clock;
    private final StoredMail mail;
    private final StoredVaults vaults;
    private final DroppedTags dropped;
    private final Purge purge;
    private final Jdbi jdbi;

    ContactTests(Browser browser, Guest guest, MovableClock clock, StoredMail mail, StoredVaults vaults,
            DroppedTags dropped, Purge purge, Jdbi jdbi) {
        this.browser = browser;
        this.guest = guest;
        this.clock = clock;
        this.mail = mail;
        this.vaults = vaults;
        this.dropped = dropped;
        this.purge = purge;
        this.jdbi = jdbi;
    }

    private Reply send(String... typed) {
        return browser.submit(browser.get(FORM).form("contact"), typed);
    }

    private Reply offer(String... typed) {
        return browser.post("/desk/contact/terms", typed);
    }

    private List<String> names() {
        return browser.get("/desk/contact").document().select("article h2").eachText();
    }

    /// Everything that is stored, as somebody reads it who has the database.
    private String stored() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from contact.request").mapToMap().list().stream()
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(value))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void bringsARequestToElenaAndToNobodyElse() {
        var sent = send(NORA);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(browser.follow(sent).id("thanks").text()).isEqualTo("Thank you");
        var request = browser.get("/desk/contact").id("request-1");
        assertThat(request.text()).contains("Nora Lind", "0170 5550142", "Tuesday after five", "3 April 2026");
        assertThat(request.select("a[href^=tel:]").attr("href")).isEqualTo("tel:01705550142");
        assertThat(browser.get("/desk/contact").keptUnder()).isEmpty();
        assertThat(browser.get(FORM).body()).doesNotContain("Nora", "0170");
    }

    @Test
    void storesNothingThatAnybodyCouldReadWithoutTheKey() {
        offer("open", "true", "days", "30", "story", "true");
        guest.comesFrom("a train to Westhaven");
        send("name", "Nora Lind", "reach", "0170 5550142", "time", "Tuesday", "story", "I sleep badly");

        assertThat(stored()).isNotEmpty().doesNotContain("Nora", "0170", "Tuesday", "sleep", "train");
        assertThat(browser.get("/desk/contact").body()).contains("Nora Lind", "I sleep badly");
    }

    @Test
    void isTheSameForEverybodyUntilTheTermsChange() {
        assertThat(browser.get(FORM).keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).contains(CacheTag.of("contact")));

        offer("open", "true", "days", "7");

        assertThat(dropped.all()).contains(CacheTag.of("contact"));
        assertThat(browser.get(FORM).id("kept").text()).contains("by itself after 7 days");
    }

    @Test
    void saysThatItIsNotForEmergenciesWithThePracticesOwnNumbers() {
        assertThat(browser.get(FORM).form("contact").text()).contains("not for emergencies", "112");
        assertThat(browser.follow(send(NORA)).document().select("a[href=tel:112]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', 0170 5550142, name", "Nora, '', reach", "'\u200b', 0170 5550142, name"})
    void asksForWhatIsMissingAndKeepsWhatWasTyped(String name, String reach, String problem) {
        var refused = send("name", name, "reach", reach, "time", "Tuesday");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.keptUnder()).isEmpty();
        assertThat(refused.document().select(".form__problem[id]").eachAttr("id"))
                .containsExactly(problem + "-problem");
        assertThat(refused.id("time").val()).isEqualTo("Tuesday");
        assertThat(refused.id("reach").val()).isEqualTo(reach);
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "reach, 201", "time, 201", "story, 1001"})
    void takesNoMoreThanSomebodyCanReadAtAGlance(String field, int length) {
        offer("open", "true", "days", "30", "story", "true");
        assertThat(sendLong(field, length - 1).status()).isEqualTo(303);

        var refused = sendLong(field, length);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has(field + "-problem")).isTrue();
        assertThat(refused.id(field).val()).hasSize(length);
    }

    private Reply sendLong(String field, int length) {
        var typed = new TreeMap<>(Map.of("name", "Nora", "reach", "0170 5550142"));
        typed.put(field, "a".repeat(length));
        return send(typed.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new));
    }

    @Test
    void makesPlainTextOfWhatWasTyped() {
        send("name", "<b>No\u202era</b>", "reach", "0170\n5550142", "time", "Tuesday");

        assertThat(names()).containsExactly("<b>Nora</b>");
        assertThat(browser.get("/desk/contact").document().select(".decision__words p").eachText())
                .containsExactly("0170 5550142", "Tuesday");
    }

    @Test
    void takesWhatIsSentTwiceForOneRequest() {
        send(NORA);
        clock.pass(Duration.ofHours(23));

        assertThat(send(NORA).status()).isEqualTo(303);
        assertThat(names()).containsExactly("Nora Lind");

        clock.pass(Duration.ofHours(2));
        send(NORA);
        assertThat(names()).hasSize(2);
    }

    @Test
    void holdsBackWhoSendsManyWithinADay() {
        for (var each = 1; each <= 10; each++) {
            assertThat(send("name", "Anna " + each, "reach", "0170 5550142").status()).isEqualTo(303);
        }
        guest.staysOverMidnight();

        var refused = send("name", "Dora", "reach", "0170 5550142");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[role=alert]").text()).contains("was not kept");
        assertThat(refused.id("name").val()).isEqualTo("Dora");
        assertThat(names()).hasSize(10).doesNotContain("Dora");

        guest.comesFrom("a library");
        assertThat(send("name", "Dora", "reach", "0170 5550142").status()).isEqualTo(303);
        guest.renew();
        clock.pass(Duration.ofDays(1));
        assertThat(send("name", "Emma", "reach", "0170 5550142").status()).isEqualTo(303);
    }

    @Test
    void takesNoMoreThanElenaCanAnswer() {
        IntStream.range(0, Requests.MOST).forEach(each -> {
            guest.comesFrom("network " + each);
            send("name", "Nora " + each, "reach", "0170 5550142");
        });
        guest.comesFrom("another network");

        var refused = send("name", "Zoe", "reach", "0170 5550142");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[role=alert]").text()).contains("so nothing was kept");
        browser.submit(browser.get("/desk/contact/1/removal").form("removal"));
        assertThat(send("name", "Zoe", "reach", "0170 5550142").status()).isEqualTo(303);
    }

    @Test
    void thanksARobotAndKeepsNothing() {
        assertThat(send("name", "Nora", "reach", "0170 5550142", "subject", "Cheap lamps").status()).isEqualTo(303);

        assertThat(stored()).isEmpty();
        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void tellsElenaByMailThatThereIsOneAndNothingOfIt() {
        send(NORA);
        send(NORA);

        assertThat(mail.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(StoredMail.OWNER);
            assertThat(letter.subject()).isEqualTo("One new request");
            assertThat(letter.text())
                    .isEqualTo("One new request waits on your desk: https://practice.example/desk/contact");
        });
    }

    @Test
    void asksForNoStoryUnlessElenaWantsOne() {
        assertThat(browser.get(FORM).has("story")).isFalse();
        browser.post(FORM, "name", "Nora", "reach", "0170 5550142", "story", "I sleep badly");
        assertThat(browser.get("/desk/contact").body()).contains("Nora").doesNotContain("sleep");

        offer("open", "true", "days", "30", "story", "true");

        assertThat(browser.get(FORM).id("story-hint").text())
                .isEqualTo("Details of your health are better told in person. A few words are enough.");
        send("name", "Nora", "reach", "0170 5550142", "story", "I sleep badly");
        assertThat(browser.get("/desk/contact").id("request-2").text()).contains("I sleep badly");
    }

    @Test
    void deletesWhatIsDoneAtOnceAfterAskingOnce() {
        send(NORA);
        var asked = browser.get("/desk/contact/1/removal");
        assertThat(asked.document().text()).contains("Nora Lind", "Is this done?");
        assertThat(names()).hasSize(1);

        var done = browser.submit(asked.form("removal"));

        assertThat(done.location()).isEqualTo("/desk/contact");
        assertThat(stored()).isEmpty();
        assertThat(browser.get("/desk/contact/1/removal").location()).isEqualTo("/desk/contact");
    }

    @Test
    void deletesByItselfOnTheDayThatWasPromised() {
        offer("open", "true", "days", "7");
        send(NORA);
        offer("open", "true", "days", "365");
        clock.pass(Duration.ofDays(7).minusSeconds(1));
        purge.run();
        assertThat(names()).containsExactly("Nora Lind");

        clock.pass(Duration.ofSeconds(1));
        purge.run();

        assertThat(stored()).isEmpty();
    }

    @Test
    void forgetsAfterADayFromWhereARequestCame() {
        send(NORA);
        clock.pass(Duration.ofDays(1));
        purge.run();

        assertThat(stored()).contains(" null ");
        assertThat(names()).containsExactly("Nora Lind");
    }

    @Test
    void saysWhatCannotBeOpenedAndLosesNothing() {
        send(NORA);
        vaults.loseKey();

        assertThat(browser.get("/desk/contact").id("request-1").text()).contains("cannot be opened",
                "its key is missing",
                "3 April 2026");
        assertThat(browser.get("/desk/contact/1/removal").has("removal")).isTrue();
        assertThat(send("name", "Zoe", "reach", "0170 5550142").status()).isEqualTo(303);
        assertThat(names()).containsExactly("Zoe");
        assertThat(stored()).isNotEmpty();
    }

    @Test
    void isNowhereOnceItIsSwitchedOff() {
        send(NORA);
        var opened = browser.get(FORM).form("contact");
        offer("days", "30");

        assertThat(browser.get(FORM).status()).isEqualTo(404);
        var refused = browser.submit(opened, "name", "Zoe", "reach", "0170 5550142");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("name").val()).isEqualTo("Zoe");
        assertThat(names()).containsExactly("Nora Lind");
    }

    @ParameterizedTest
    @CsvSource({"0", "366", "-1", "ten", "''", "30.5", "99999999999"})
    void refusesDaysThatAreNone(String days) {
        var refused = browser.submit(browser.get("/desk/contact/terms").form("terms"), "days", days);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("days").val()).isEqualTo(days);
        assertThat(refused.has("days-problem")).isTrue();
        assertThat(browser.get("/desk/contact/terms").id("days").val()).isEqualTo("30");
    }
}
