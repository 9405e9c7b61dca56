package org.rapport.journeys;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The plugins that come with the finished jar, on a new site: offered, and nothing more before their owner says so.
class OfferedPluginsTests {
    private static final List<String> IDS = List.of("contact", "link-watch", "newsletter", "quiet-hours",
            "reading-list");
    private static final List<String> PUBLIC = List.of("/contact/request", "/newsletter/asked", "/reading-list");
    private static final String PLUGINS = "/desk/plugins";

    @Test
    void doNothingUntilTheOwnerAgreesAndThenAllRunTogether(@TempDir Path home) throws Exception {
        try (var site = RunningSite.in(home)) {
            var owner = OwnersCall.to(site);
            areOfferedAndNothingMore(owner);

            takeIn(owner, "link-watch");
            asksForTheNetworkAndWaits(owner);
            switchOn(owner, "link-watch");
            isOn(owner, "link-watch");

            for (var id : IDS.stream().filter(id -> !id.equals("link-watch")).toList()) {
                takeIn(owner, id);
                switchOn(owner, id);
            }
            allRunTogether(owner);
        }
    }

    private static void areOfferedAndNothingMore(OwnersCall owner) throws Exception {
        var plugins = owner.page(PLUGINS);
        assertThat(plugins.select("#offers form").eachAttr("action"))
                .containsExactlyElementsOf(IDS.stream().map(OfferedPluginsTests::offer).toList());
        assertThat(plugins.select("#none")).as("none is installed").hasSize(1);
        assertThat(plugins.select("#plugins")).isEmpty();
        for (var id : IDS) {
            assertThat(owner.get(PLUGINS + "/" + id).statusCode()).as(id).isEqualTo(303);
            assertThat(owner.get("/desk/" + id).statusCode()).as(id).isEqualTo(404);
        }
        for (var address : PUBLIC) {
            assertThat(owner.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    private static void asksForTheNetworkAndWaits(OwnersCall owner) throws Exception {
        var page = owner.page(PLUGINS + "/link-watch");
        assertThat(page.select("#state").text()).startsWith("Off since ");
        assertThat(page.select("#asked li").eachText()).singleElement().asString()
                .startsWith("It opens pages of other sites, whichever it needs.");
        assertThat(page.select("#activation button").text()).isEqualTo("Allow this and switch on");
        assertThat(owner.get("/desk/link-watch").statusCode()).as("it rests").isEqualTo(503);
    }

    private static void allRunTogether(OwnersCall owner) throws Exception {
        assertThat(owner.page(PLUGINS).select("#offers")).isEmpty();
        for (var id : IDS) {
            isOn(owner, id);
        }
        owner.submit("/desk/reading-list", "#recommend", "title", "The Pause");
        for (var address : PUBLIC) {
            assertThat(owner.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    private static String offer(String id) {
        return PLUGINS + "/offers/" + id;
    }

    private static void takeIn(OwnersCall owner, String id) throws Exception {
        owner.submit(PLUGINS, "form[action=" + offer(id) + "]");
    }

    private static void switchOn(OwnersCall owner, String id) throws Exception {
        owner.submit(PLUGINS + "/" + id, "#activation");
    }

    private static void isOn(OwnersCall owner, String id) throws Exception {
        var page = owner.page(PLUGINS + "/" + id);
        assertThat(page.select("#state").text()).as(id).startsWith("On since ");
        assertThat(page.select("#fault")).as(id).isEmpty();
        assertThat(owner.get("/desk/" + id).statusCode()).as(id).isEqualTo(200);
    }
}
