package org.rapport.app.plugins;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.rapport.app.people.Browser;
import org.rapport.app.people.ElenasSite;

import static org.assertj.core.api.Assertions.assertThat;

/// A site that takes no plugins in through its desk.
@ElenasSite
class PluginUploadOffTests {
    private final Browser browser;

    @Autowired
    PluginUploadOffTests(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @BeforeEach
    void logIn() {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", ElenasSite.PASSWORD));
    }

    private Browser.Answer send(byte[] jar) {
        var token = browser.get("/desk/plugins").document().select("[name=_csrf]").eachAttr("value").getFirst();
        return browser.postFile("/desk/plugins", Map.of("_csrf", token, "password", ElenasSite.PASSWORD), "jar",
                "guestbook.jar", jar);
    }

    @Test
    void saysSoInPlaceOfTheForm() {
        var page = browser.get("/desk/plugins");

        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.at("#upload-off")).contains("the desk takes no plugins in");
    }

    @Test
    void takesNoneWhoeverSendsOne() {
        var refused = send(new byte[100]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#upload-off")).contains("the desk takes no plugins in");
        assertThat(refused.document().select("#findings")).as("not even looked at").isEmpty();
    }

    @Test
    void takesNoMoreThanAForm() {
        assertThat(send(new byte[3 * 1024 * 1024]).status()).isEqualTo(413);
    }
}
