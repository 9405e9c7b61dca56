package org.rapport.app;

import java.util.Map;
import java.util.stream.Collectors;

import org.rapport.app.people.Browser;
import org.rapport.app.people.Browser.Answer;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages of plugins on the desk of Elena, whose site it is.
record PluginDesk(Browser browser, String password) {
    private static final String PATH = "/desk/plugins";

    void logIn() {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", password));
    }

    void install(PluginJar jar) {
        var token = browser.get(PATH).document().select("[name=_csrf]").eachAttr("value").getFirst();
        var sent = browser.postFile(PATH, Map.of("_csrf", token, "password", password), "jar", "plugin.jar",
                jar.bytes());
        assertThat(sent.status()).as(sent.at("#findings")).isEqualTo(303);
    }

    Answer page(String id) {
        return browser.get(PATH + "/" + id);
    }

    void switchOn(String id) {
        press(PATH + "/" + id, "form#activation");
    }

    void switchOff(String id) {
        press(PATH + "/" + id, "form#deactivation");
    }

    /// Takes the plugin `id` out with all that it keeps, if it is there.
    void purge(String id) {
        var page = browser.get(PATH + "/" + id + "/purge");
        if (page.status() == 200) {
            browser.send(page, Map.of("sure", "true"));
        }
    }

    /// Presses the button of the form that is meant on the page at `path`.
    void press(String path, String form) {
        var found = browser.get(path).document().expectFirst(form);
        var fields = found.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), input -> input.val()));
        assertThat(browser.post(found.attr("action"), fields).status()).isEqualTo(303);
    }
}
