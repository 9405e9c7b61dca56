package org.rapport.plugins.contact;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.PluginTest;
import org.rapport.testkit.Reply;
import org.rapport.testkit.Site;
import org.rapport.testkit.StoredMail;
import org.rapport.testkit.StoredVaults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The contact form, dropped into a site.
@PluginTest
class DropInTests {
    private final Site site;

    DropInTests(Site site) {
        this.site = site;
    }

    private Reply send() {
        return site.submit(site.get("/contact/request").form("contact"), "name", "Nora Lind", "reach", "0170 5550142",
                "time", "Tuesday after five");
    }

    @Test
    void locksARequestWithItsOwnVaultUntilElenaReadsIt(StoredVaults vaults, Jdbi jdbi) {
        assertThat(send().id("thanks").text()).isEqualTo("Thank you");

        var stored = jdbi.withHandle(
                handle -> handle.createQuery("select words from contact.request").mapTo(byte[].class).one());
        assertThat(new String(stored, UTF_8)).isNotEmpty().doesNotContain("Nora", "0170", "Tuesday");
        assertThat(vaults.of("contact").open(stored)).contains("Nora Lind\n0170 5550142\nTuesday after five\n");
        assertThat(vaults.of("newsletter").open(stored)).isEmpty();

        site.restart();
        assertThat(site.get("/desk/contact").id("request-1").text()).contains("Nora Lind", "0170 5550142",
                "Tuesday after five");
        assertThat(site.get("/contact/request").body()).doesNotContain("Nora", "0170");
    }

    @Test
    void tellsElenaByMailThatThereIsOneAndNothingOfIt(StoredMail mail) {
        send();

        assertThat(mail.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(StoredMail.OWNER);
            assertThat(letter.subject()).isEqualTo("One new request");
            assertThat(letter.text())
                    .isEqualTo("One new request waits on your desk: https://practice.example/desk/contact");
            assertThat(letter.leave()).isEmpty();
        });
    }
}
