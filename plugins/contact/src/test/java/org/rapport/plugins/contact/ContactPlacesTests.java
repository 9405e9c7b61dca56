package org.rapport.plugins.contact;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Disclosure.Kept;
import org.rapport.api.page.NavigationItem.Link;
import org.rapport.content.sitemap.SitemapSource.Page;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.StoredMail;
import org.rapport.testkit.StoredVaults;

import static org.assertj.core.api.Assertions.assertThat;

/// Where the house shows something of the form.
@ModuleTest
class ContactPlacesTests {
    private final Browser browser;
    private final ContactNavigation navigation;
    private final ContactPage sitemap;
    private final ContactSection section;
    private final ContactSetting setting;
    private final ContactDisclosure disclosure;
    private final WaitingRequests waiting;
    private final UnopenedRequests unopened;
    private final StoredMail mail;
    private final StoredVaults vaults;
    private final MovableClock clock;

    ContactPlacesTests(Browser browser, ContactNavigation navigation, ContactPage sitemap, ContactSection section,
            ContactSetting setting, ContactDisclosure disclosure, WaitingRequests waiting, UnopenedRequests unopened,
            StoredMail mail, StoredVaults vaults, MovableClock clock) {
        this.browser = browser;
        this.navigation = navigation;
        this.sitemap = sitemap;
        this.section = section;
        this.setting = setting;
        this.disclosure = disclosure;
        this.waiting = waiting;
        this.unopened = unopened;
        this.mail = mail;
        this.vaults = vaults;
        this.clock = clock;
    }

    private void send(String name) {
        browser.submit(browser.get("/contact/request").form("contact"), "name", name, "reach", "0170 5550142");
    }

    @Test
    void leadToTheFormAsLongAsItIsOffered() {
        assertThat(navigation.entry().links()).extracting(Link::path).containsExactly("/contact/request");
        assertThat(sitemap.pages().all()).extracting(Page::path).containsExactly("/contact/request");

        browser.post("/desk/contact/terms", "days", "30");

        assertThat(navigation.entry().links()).isEmpty();
        assertThat(sitemap.pages().all()).isEmpty();
        assertThat(navigation.entry().tags()).isEqualTo(sitemap.pages().tags()).containsExactly(ContactForm.TAG);
    }

    @Test
    void tellElenaWhoWaits() {
        send("Anna");
        clock.pass(Duration.ofMinutes(1));
        send("Berta");

        assertThat(waiting.waiting()).extracting(item -> item.since())
                .containsExactly(MovableClock.START.plus(Duration.ofMinutes(1)), MovableClock.START);
        assertThat(section.entry().waiting()).isEqualTo(2);
        assertThat(browser.get(section.entry().path()).document().select("header").text())
                .contains("2 people wait");
        assertThat(browser.get(setting.entry().path()).has("terms")).isTrue();
    }

    @Test
    void haveAnotherNameThanThePageOfThePractice() {
        assertThat(navigation.entry().links()).extracting(Link::words).containsExactly("Ask for a reply");
        assertThat(browser.get("/contact/request").document().select("h1").text()).isEqualTo("Ask for a reply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/contact", "/desk/contact/terms"})
    void sayHowElenaHearsOfARequest(String page) {
        assertThat(browser.get(page).id("mail-told").select("a").attr("href")).isEqualTo("/desk/mail");
        assertThat(browser.get(page).has("mail-untold")).isFalse();

        mail.switchOff();

        assertThat(browser.get(page).id("mail-untold").text()).contains("look here yourself");
        assertThat(browser.get(page).has("mail-told")).isFalse();
    }

    @Test
    void tellReadersWhatIsKeptAndForHowLong() {
        browser.post("/desk/contact/terms", "open", "true", "days", "9");

        assertThat(disclosure.kept()).extracting(Kept::longest).containsExactly(Duration.ofDays(9),
                Duration.ofDays(1));

        send("Anna");
        browser.post("/desk/contact/terms", "open", "true", "days", "3");
        assertThat(disclosure.kept()).extracting(Kept::longest).startsWith(Duration.ofDays(9));
    }

    @Test
    void tellElenaThatTheKeyIsMissing() {
        send("Anna");
        clock.pass(Duration.ofMinutes(1));
        send("Berta");
        assertThat(unopened.troubles()).isEmpty();

        vaults.loseKey();

        assertThat(unopened.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.since()).isEqualTo(MovableClock.START);
            assertThat(trouble.words()).startsWith("2 requests of the contact form cannot be opened");
        });
        unopened.tryAgain("key");
    }
}
