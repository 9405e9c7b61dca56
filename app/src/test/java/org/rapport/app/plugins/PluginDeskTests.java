package org.rapport.app.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.rapport.api.Storage;
import org.rapport.app.PluginSource;
import org.rapport.app.Rapport;
import org.rapport.app.people.Browser;
import org.rapport.app.people.Browser.Answer;
import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.running.OfferedGuestbook;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;
import org.rapport.testkit.PluginJar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// Plugins on the owner's desk, from the file that she sends to the last byte that it kept.
@SpringBootTest(classes = {Rapport.class,
    OfferedGuestbook.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:plugin-desk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "rapport.owner.name=Elena", "rapport.owner.password=" + PluginDeskTests.PASSWORD})
class PluginDeskTests {
    static final String PASSWORD = "a heron stands in the shallows";

    private static final String DESK = "/desk/plugins";
    private static final String GUESTBOOK = DESK + "/guestbook";

    @SuppressWarnings("NullAway.Init")
    private static PluginJar guestbook;
    @SuppressWarnings("NullAway.Init")
    private static PluginJar keepsakes;

    private final Browser browser;
    private final Browser stranger;
    private final Plugins plugins;
    private final Path directory;
    private final Jdbi jdbi;

    @Autowired
    PluginDeskTests(@LocalServerPort int port, Plugins plugins, Storage storage, Jdbi jdbi) {
        this.browser = new Browser(port);
        this.stranger = new Browser(port);
        this.plugins = plugins;
        this.directory = storage.directory("plugins");
        this.jdbi = jdbi;
    }

    @DynamicPropertySource
    static void keepFilesElsewhere(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("rapport-");
        Files.writeString(Files.createDirectories(data.resolve("plugins")).resolve("nonsense.jar"), "This is no JAR.");
        properties.add("rapport.data.directory", data::toString);
    }

    @BeforeAll
    static void build() {
        guestbook = PluginSource.of("guestbook").jar();
        keepsakes = PluginSource.built("keepsakes");
    }

    @BeforeEach
    void logIn() {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
    }

    @AfterEach
    void clear() {
        plugins.all().stream().map(Plugin::id).forEach(plugins::purge);
        jdbi.useHandle(handle -> handle.execute("delete from site.guess"));
    }

    private Answer send(PluginJar jar) {
        return send(PASSWORD, "guestbook.jar", jar.bytes());
    }

    private Answer send(String password, String name, byte[] jar) {
        return browser.postFile(DESK, Map.of("_csrf", token(), "password", password), "jar", name, jar);
    }

    private String token() {
        return browser.get(DESK).document().select("[name=_csrf]").eachAttr("value").getFirst();
    }

    /// Presses the button of the form `id` on the page of the guestbook.
    private Answer press(String id) {
        return press(browser.get(GUESTBOOK), id);
    }

    private Answer press(Answer page, String id) {
        var form = page.document().expectFirst("#" + id);
        var fields = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), input -> input.val()));
        return browser.post(form.attr("action"), fields);
    }

    private Answer page() {
        return browser.get(GUESTBOOK);
    }

    /// What the next page of the desk tells after `answer`.
    private String told(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        return browser.get(answer.header("Location")).at("#told");
    }

    private static PluginJar broken() {
        return guestbook.saying("version=2.0.0").with("db/migration/guestbook/V2__broken.sql", "no sql at all;");
    }

    private void await(String state) throws InterruptedException {
        for (var tries = 0; tries < 100 && !page().at("#state").startsWith(state); tries++) {
            Thread.sleep(50);
        }
        assertThat(page().at("#state")).startsWith(state);
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(browser.get(DESK).at("#none")).isEqualTo("No plugin is installed.");
        assertThat(browser.get("/desk/settings").document().select("main a[href=/desk/plugins]")).hasSize(1);
    }

    @Test
    void saysWhatLiesThereAndIsNoPlugin() {
        var desk = browser.get(DESK);

        assertThat(desk.at(".findings h2"))
                .isEqualTo("“nonsense.jar” lies in the directory of plugins and is no part of the site.");
        assertThat(desk.at(".lying .findings__hers")).startsWith("This is not a JAR");
    }

    @Test
    void showsWhatOneUsesAndWhatItSaid() {
        send(guestbook);
        assertThat(page().document().select("#used, #lines")).isEmpty();

        press("activation");
        browser.get("/guestbook/broken");

        assertThat(page().at("#used")).matches("Since it was switched on: \\d+\\.\\d seconds .* \\d+ MB .*");
        assertThat(page().at("#lines li:first-child")).contains("WARN").containsPattern(
                "IllegalStateException: broken at org.example.guestbook.GuestbookController.broken:\\d+$");

        plugins.purge("guestbook");
        send(guestbook);
        assertThat(page().document().select("#lines")).isEmpty();
    }

    @Test
    void knowsOnItsPagesWhoIsSignedInAndTakesFiles() {
        send(guestbook);
        press("activation");

        var page = browser.get("/desk/guestbook");
        assertThat(page.at("#owner")).isEqualTo("The guestbook of Elena");
        assertThat(stranger.get("/desk/guestbook").header("Location")).startsWith("/desk/log-in");

        var token = page.document().expectFirst("main [name=_csrf]").val();
        assertThat(browser.postFile("/desk/guestbook", token, "words", "words.txt", "From a file").status())
                .isEqualTo(303);
        assertThat(browser.get("/guestbook").at("#all")).isEqualTo("From a file");
    }

    @Test
    void takesOneInSwitchedOff() {
        var taken = send(guestbook);

        assertThat(taken.header("Location")).isEqualTo(GUESTBOOK);
        assertThat(told(taken)).isEqualTo("It is taken in.");
        assertThat(page().at("#state")).startsWith("Off since ");
        assertThat(page().at("#sha256")).matches("[0-9a-f]{64}");
        assertThat(page().at("#needs")).isEqualTo("content, comments");
        assertThat(browser.get(DESK).at("#plugins li")).startsWith("Guestbook 1.0.0 · off");
        assertThat(browser.get("/guestbook").status()).isEqualTo(503);
    }

    @Test
    void isCalledAsItSaysItself() {
        send(guestbook.with("messages/guestbook.properties",
                "guestbook.about=x\nguestbook.count={0}\nguestbook.name=Book of guests\n"));

        assertThat(page().at("h1")).isEqualTo("Book of guests");
        assertThat(browser.get(DESK).at("#plugins li")).startsWith("Book of guests 1.0.0");
    }

    @Test
    void leadsToWhatItBroughtWhileItRuns() {
        send(keepsakes);
        var page = browser.get(DESK + "/keepsakes");
        assertThat(page.document().select("#ways")).isEmpty();

        var told = press(page, "activation");

        var ways = browser.get(told.header("Location")).document().select("#ways a");
        assertThat(ways.eachText()).containsExactly("On your desk: Keepsakes", "What you can set: Candles");
        assertThat(ways.eachAttr("href")).containsExactly("/desk/keepsakes", "/desk/keepsakes#candles");
    }

    @Test
    void switchesOneOnAndOffHoweverOftenSheClicks() {
        send(guestbook);
        var page = page();

        assertThat(told(press(page, "activation"))).isEqualTo("It is switched on.");
        assertThat(press(page, "activation").status()).isEqualTo(303);
        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(browser.get("/guestbook").status()).isEqualTo(200);

        page = page();
        assertThat(told(press(page, "deactivation"))).isEqualTo("It is switched off. What it keeps stays.");
        assertThat(press(page, "deactivation").status()).isEqualTo(303);
        assertThat(page().document().select("#deactivation")).isEmpty();
    }

    @Test
    void saysWhereOneAnswersThatItRestsUntilItIsTakenOut() {
        send(guestbook);

        for (var path : List.of("/guestbook", "/guestbook/anything", "/desk/guestbook")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(503);
            assertThat(browser.get(path).at("h1")).isEqualTo("This part of the site rests");
        }
        assertThat(stranger.post("/guestbook", Map.of()).status()).isEqualTo(503);
        assertThat(browser.get("/desk/guestbook").document().select("main a").attr("href")).isEqualTo(GUESTBOOK);
        assertThat(stranger.get("/guestbook").document().select("main a").attr("href")).isEqualTo("/");

        press("activation");
        assertThat(browser.get("/guestbook").status()).isEqualTo(200);
        assertThat(browser.get("/guestbook/anything").status()).isEqualTo(404);

        plugins.remove("guestbook");
        assertThat(stranger.get("/guestbook").status()).isEqualTo(404);
    }

    @Test
    void saysPlainlyWhatItAsksFor() {
        send(guestbook.saying("permissions=mail, network:books.example, network:*"));

        assertThat(page().document().select("#asked li").eachText()).containsExactly(
                "It sends mail in your name. To whom and what, it decides itself.",
                "It opens pages of other sites, whichever it needs. What it sends along, they learn.");
        assertThat(page().at("#for")).endsWith("Lets readers leave a few words.");
        assertThat(page().at("#knows")).contains("it knows what is said on this site", "a way out");
        assertThat(page().at("#activation button")).isEqualTo("Allow this and switch on");

        send(guestbook);
        assertThat(page().document().select("#asked")).isEmpty();
        assertThat(page().at("#knows")).contains("it knows what is said on this site").doesNotContain("a way out");
        assertThat(page().at("#activation button")).isEqualTo("Switch on");
    }

    @Test
    void saysWhatProgramsForBrowsersCanDo() {
        send(guestbook);
        assertThat(page().at("#knows")).doesNotContain("programs for browsers");
        press("activation");

        send(guestbook.saying("version=2.0.0").saying("permissions=mail").with("scripts/guestbook-desk.js",
                "let lamp"));

        assertThat(page().at("#more + p")).contains("where you are signed in, they can do what you can");
        press("consent");
        assertThat(page().at("#knows")).contains("programs for browsers");
    }

    @Test
    void allowsNothingThatSheDidNotRead() {
        send(guestbook);
        var harmless = page();
        send(guestbook.saying("permissions=network:*"));

        var refused = press(harmless, "activation");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("[role=alert]")).startsWith("Another version has come in");
        assertThat(refused.at("#asked")).contains("pages of other sites");
        assertThat(page().at("#state")).startsWith("Off since ");
    }

    @Test
    void offersWhatCameWithTheSite() {
        var desk = browser.get(DESK);
        assertThat(desk.at("#offers > li")).isEqualTo(
                "Guestbook 2.0.0 Lets readers leave a few words. Before you switch it on, it will ask you for this:"
                        + " It opens pages of books.example and of no other site. What it sends along, that site"
                        + " learns. Take it in: Guestbook");
        assertThat(browser.get("/guestbook").status()).isEqualTo(404);

        assertThat(told(take(desk))).isEqualTo("It is taken in.");
        assertThat(page().at("#state")).startsWith("Off since ");
        assertThat(page().at("#about-it")).isEqualTo("Lets readers leave a few words.");
        assertThat(page().at("#signer + p")).startsWith("It came with the site");
        assertThat(browser.get(DESK).document().select("#offers")).isEmpty();
        assertThat(take(desk).status()).isEqualTo(303);
        assertThat(browser.post(DESK + "/offers/moon", Map.of("_csrf", token())).status()).isEqualTo(404);
    }

    @Test
    void offersTheNewerVersionBesideTheOneThatSheHas() {
        send(guestbook.saying("permissions=network:books.example"));
        press("activation");

        var desk = browser.get(DESK);
        assertThat(desk.document().select("#offers")).isEmpty();
        assertThat(desk.at("#plugins li")).isEqualTo("Guestbook 1.0.0 · on Version 2.0.0 came with the site."
                + " Use version 2.0.0: Guestbook");
        assertThat(told(press(desk, "plugins form"))).isEqualTo("It is taken in, in the place of the version before.");

        assertThat(page().at("#version")).isEqualTo("2.0.0");
        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(browser.get(DESK).document().select("#plugins form")).isEmpty();
    }

    @Test
    void asksHerBeforeAFileFromElsewhereTakesThePlaceOfWhatCameWithTheSite() throws GeneralSecurityException {
        take(browser.get(DESK));
        press("activation");

        send(guestbook.saying("version=2.0.1").saying("permissions=network:books.example").signed(keys()));
        assertThat(page().at("#version")).isEqualTo("2.0.0");
        assertThat(page().at("#because")).startsWith("The plugin that you have came with the site, and the one that"
                + " waits comes from elsewhere");
        assertThat(page().document().select("#both dd code").eachText()).element(1)
                .isEqualTo("nobody’s key: came with the site");
        assertThat(page().at("#waits ~ div .button--main")).isEqualTo("Stay with version 2.0.0");
        assertThat(browser.get("/desk").at("#plugin-guestbook a"))
                .startsWith("Version 2.0.1 of “Guestbook” waits for you: it comes from elsewhere");

        press("consent");
        assertThat(page().at("#version")).isEqualTo("2.0.1");
        assertThat(page().at("#signer + p")).startsWith("The SHA-256 of a key.");

        var offered = press(browser.get(DESK), "plugins form");
        assertThat(told(offered)).isEqualTo("An older version is taken in. The newer one lies beside it, so you can go"
                + " back to it.");
        assertThat(page().at("#signer + p")).startsWith("It came with the site");
    }

    @Test
    void warnsOfAFileThatIsNamedAsWhatCameWithTheSite() {
        send(guestbook.saying("version=3.0.0"));

        assertThat(page().at("#doubt"))
                .startsWith("A plugin of this name comes with the site, and this file is another");
        assertThat(page().document().select("#activation .button--main")).isEmpty();
        press("activation");
        assertThat(page().document().select("#doubt")).isEmpty();

        send(guestbook.saying("version=3.0.1"));
        assertThat(page().at("#version")).isEqualTo("3.0.1");
        press("removal");
        take(browser.get(DESK));
        assertThat(page().document().select("#doubt")).isEmpty();
    }

    private Answer take(Answer desk) {
        var token = desk.document().expectFirst("#offers [name=_csrf]").val();
        return browser.post(DESK + "/offers/guestbook", Map.of("_csrf", token));
    }

    @Test
    void asksHerBeforeANewerVersionMayDoMore() throws GeneralSecurityException {
        send(guestbook);
        press("activation");
        var second = guestbook.saying("version=2.0.0").saying("permissions=mail, network:books.example");

        assertThat(send(second).header("Location")).isEqualTo(GUESTBOOK);
        var asked = page();
        assertThat(asked.at("#waits")).isEqualTo("Version 2.0.0 waits for you");
        assertThat(asked.document().select("#more li").eachText()).containsExactly(
                "It sends mail in your name. To whom and what, it decides itself.",
                "It opens pages of books.example and of no other site. What it sends along, that site learns.");
        assertThat(asked.at("#version")).isEqualTo("1.0.0");
        assertThat(browser.get("/guestbook").status()).isEqualTo(200);

        send(guestbook.saying("version=3.0.0").saying("permissions=mail, network:*"));
        assertThat(press(asked, "consent").at(".form__problem")).startsWith("Another version has come in");
        assertThat(page().at("#version")).isEqualTo("1.0.0");

        assertThat(told(press("consent"))).isEqualTo("The version that waited runs now.");
        assertThat(page().at("#version")).isEqualTo("3.0.0");
        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(page().document().select("#waits")).isEmpty();

        send(guestbook.saying("version=4.0.0").saying("permissions=mail, network:*").signed(keys()));
        send(guestbook.saying("version=5.0.0").signed(keys()));
        assertThat(told(press("refusal"))).isEqualTo("It stays as it is. The file that waited is forgotten.");
        assertThat(page().document().select("#waits")).isEmpty();
        assertThat(directory.resolve("waiting/guestbook.jar")).doesNotExist();
    }

    @Test
    void asksNobodyWhenItGoesBackToWhatWantedLess() {
        send(guestbook.saying("permissions=network:books.example"));
        press("activation");
        send(guestbook.saying("version=2.0.0").saying("permissions=network:*"));
        assertThat(page().document().select("#more li").eachText()).containsExactly(
                "It opens pages of other sites, whichever it needs. What it sends along, they learn.");
        press("consent");

        assertThat(told(press("return"))).isEqualTo("The version before is back.");
        assertThat(page().at("#version")).isEqualTo("1.0.0");
        assertThat(page().at("#state")).startsWith("On since ");

        press("return");
        assertThat(page().at("#waits")).isEqualTo("Version 2.0.0 waits for you");
        assertThat(page().document().select("#return")).isEmpty();
        assertThat(told(press("refusal"))).isEqualTo("It stays as it is. The version before stays at hand.");
        assertThat(page().at("#return button")).isEqualTo("Back to version 2.0.0");
    }

    @Test
    void knowsNoWayBackToWhatNeverRan() {
        send(guestbook);
        press("activation");
        press("deactivation");
        send(broken());
        press("activation");
        assertThat(page().at("#state")).startsWith("It is switched on and does not start");
        send(guestbook.saying("version=2.0.1").with("db/migration/guestbook/V2__broken.sql", "nor is this;"));
        assertThat(page().at("#activation button")).isEqualTo("Try it again");

        assertThat(page().at("#return button")).isEqualTo("Back to version 1.0.0");
        press("return");

        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(page().at("#version")).isEqualTo("1.0.0");
        assertThat(page().document().select("#return")).isEmpty();
        assertThat(directory.resolve("former/guestbook.jar")).doesNotExist();
    }

    @Test
    void goesBackFromOneThatWasStopped() throws InterruptedException {
        send(guestbook.saying("version=0.9.0"));
        press("activation");
        send(guestbook.saying("permissions=mail"));
        press("consent");
        breakDown();
        assertThat(page().at("#fault")).endsWith("Perhaps the version before works: the way back to it is below.");
        assertThat(browser.get(DESK).at("#plugins .plugins__fault")).doesNotContain("below");

        assertThat(told(press("return"))).isEqualTo("The version before is back.");

        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(page().document().select("#fault")).isEmpty();
    }

    @Test
    void blamesNoVersionForWhatAnotherDid() throws InterruptedException {
        send(guestbook);
        press("activation");
        breakDown();

        send(guestbook.saying("version=2.0.0").saying("permissions=mail"));

        assertThat(page().at("#fault")).contains("Its file asks for more than you allowed so far")
                .doesNotContain("broken");
        press("activation");
        assertThat(page().at("#state")).startsWith("On since ");
    }

    private void breakDown() throws InterruptedException {
        for (var fault = 0; fault < 5; fault++) {
            browser.get("/guestbook/broken");
        }
        await("Stopped since ");
    }

    @Test
    void asksNobodyForWhatShePermittedAlready() {
        send(guestbook.saying("permissions=mail, network:books.example"));
        press("activation");

        send(guestbook.saying("version=2.0.0").saying("permissions=mail"));

        assertThat(page().at("#version")).isEqualTo("2.0.0");
        assertThat(page().at("#state")).startsWith("On since ");
    }

    @Test
    void triesNothingAgainThatWantsMoreThanSheKnows() throws InterruptedException {
        send(guestbook.with("db/migration/guestbook/V2__broken.sql", "no sql at all;"));
        press("activation");
        await("It is switched on and does not start");
        send(guestbook.saying("version=2.0.0").saying("permissions=mail"));

        plugins.tryAgain("guestbook");
        assertThat(page().at("#state")).startsWith("It is switched on and does not start");

        press("activation");
        assertThat(page().at("#state")).startsWith("On since ");
    }

    @Test
    void asksHerWhenSomebodyElseSigned() throws GeneralSecurityException {
        var author = keys();
        send(guestbook.signed(author));
        press("activation");
        var signer = page().at("#signer");
        assertThat(signer).matches("[0-9a-f]{64}");

        send(guestbook.saying("version=1.1.0").signed(author));
        assertThat(page().at("#version")).isEqualTo("1.1.0");
        assertThat(page().at("#signer")).isEqualTo(signer);

        send(guestbook.saying("version=2.0.0").signed(keys()));
        assertThat(page().at("#version")).isEqualTo("1.1.0");
        assertThat(page().at("#because")).startsWith("The one that waits is signed with another key");
        assertThat(page().document().select("#more")).isEmpty();

        send(guestbook.saying("version=2.0.0").saying("permissions=mail"));
        assertThat(page().at("#version")).isEqualTo("1.1.0");
        assertThat(page().at("#because")).startsWith("The one that waits is not signed any more");
        assertThat(page().document().select("#more li")).hasSize(1);

        press("consent");
        assertThat(page().at("#version")).isEqualTo("2.0.0");
    }

    private static KeyPair keys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void advisesToStayWhereSomebodyElseSigned() throws GeneralSecurityException {
        send(guestbook.signed(keys()));
        press("activation");

        send(guestbook.saying("version=2.0.0").signed(keys()));
        assertThat(page().at("#waits ~ div .button--main")).isEqualTo("Stay with version 1.0.0");
        assertThat(page().document().select("#waits ~ div button").eachText()).containsExactly(
                "Stay with version 1.0.0",
                "Use version 2.0.0 all the same");

        press("refusal");
        send(guestbook.saying("version=2.0.0").saying("permissions=mail").signed(keys()));
        assertThat(page().at("#waits ~ div .button--main")).isEqualTo("Stay with version 1.0.0");
    }

    @Test
    void knowsTheFileAgainThatShePutAside() throws GeneralSecurityException {
        send(guestbook.signed(keys()));
        press("activation");
        send(guestbook.saying("version=2.0.0").signed(keys()));
        press("consent");

        press("return");
        assertThat(page().at("#because")).startsWith("The one that waits is the very file that you had before.");
        assertThat(page().at("#waits ~ div .button--main")).isEqualTo("Back to version 1.0.0");
        assertThat(browser.get("/desk").at("#plugin-guestbook a"))
                .startsWith("Version 1.0.0 of “Guestbook”, which you had before, waits for you");

        press("refusal");
        send(guestbook.with("styles/guestbook.css", "@layer parts{}").signed(keys()));
        assertThat(page().at("#because")).startsWith("The one that waits is signed with another key");
    }

    @Test
    void laysBothFilesSideBySideBeforeSheAgrees() throws GeneralSecurityException {
        var author = keys();
        send(guestbook.signed(author));
        press("activation");
        var other = guestbook.saying("version=2.0.0").saying("permissions=mail").signed(author);

        send(other);

        var page = page();
        assertThat(page.document().select("#both code").eachText()).containsExactly(page.at("#sha256"),
                page.at("#signer"), sha256(other), page.at("#signer"));
        assertThat(page.at("#waits ~ div .button--main")).isEqualTo("Allow this and use version 2.0.0");
    }

    private static String sha256(PluginJar jar) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar.bytes()));
    }

    @Test
    void saysInTheListAndOnHerFirstPageWhatWaits() throws GeneralSecurityException {
        send(guestbook.signed(keys()));
        press("activation");
        assertThat(browser.get("/desk").document().select("#plugin-guestbook")).isEmpty();

        send(guestbook.saying("version=2.0.0"));

        assertThat(browser.get(DESK).at("#plugins li")).contains("Version 2.0.0 waits for you");
        var today = browser.get("/desk");
        assertThat(today.at("#plugin-guestbook a"))
                .isEqualTo("Version 2.0.0 of “Guestbook” waits for you: it is not signed any more.");
        assertThat(today.document().select("#plugin-guestbook a").attr("href")).isEqualTo(GUESTBOOK);
        assertThat(today.at(".desk-title")).contains("One thing is waiting for you.");

        press("refusal");
        assertThat(browser.get("/desk").document().select("#plugin-guestbook")).isEmpty();
    }

    @Test
    void refusesWhatWasAlteredAfterItWasSigned() throws GeneralSecurityException {
        var altered = send(guestbook.signed(keys()).with("styles/guestbook.css", "body{}"));

        assertThat(altered.status()).isEqualTo(422);
        assertThat(altered.at("#findings")).contains("The signature does not fit", "Do not use it");
    }

    @Test
    void namesEverythingThatSpeaksAgainstAJar() {
        var refused = send(PASSWORD, "C:\\plugins\\<odd>.jar",
                guestbook.saying("needs=content, comments, moon, tides")
                        .with("db/migration/other/V1__x.sql", "select 1;").bytes());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#refused")).isEqualTo(
                "“<odd>.jar” cannot be taken in. Nothing of it is kept, and nothing has changed.");
        assertThat(refused.document().select("#findings .findings__hers li").eachText()).containsExactlyInAnyOrder(
                "It needs moon, which is not part of this site.", "It needs tides, which is not part of this site.");
        assertThat(refused.at("#findings summary")).isEqualTo("One thing for whoever wrote it");
        assertThat(refused.document().select("#findings details li").eachText()).containsExactly(
                "db/migration/other/V1__x.sql In db/migration a plugin keeps only files that are named after its id,"
                        + " guestbook.");
        assertThat(browser.get(DESK).document().select("#none")).hasSize(1);
        assertThat(directory.resolve("guestbook.jar")).doesNotExist();
    }

    @Test
    void saysThatAnIdIsTakenAndNothingElse() {
        var refused = send(guestbook.saying("id=comments"));

        assertThat(refused.document().select("#findings li").eachText())
                .containsExactly("The id comments is taken on this site, or databases keep the word to themselves."
                        + " Whoever wrote the plugin gives it another.");
    }

    @Test
    void saysWhatIsNoJar() {
        var whole = guestbook.bytes();

        for (var odd : new byte[][]{"no jar".getBytes(UTF_8), Arrays.copyOf(whole, whole.length / 2)}) {
            var refused = send(PASSWORD, "odd.jar", odd);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("#findings .findings__hers")).startsWith("This is not a JAR");
            assertThat(refused.document().select("#findings details")).isEmpty();
        }
    }

    @Test
    void takesNoneThatIsTooLarge() {
        var refused = send(PASSWORD, "large.jar", new byte[PluginFile.MOST_PACKED + 1]);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#findings .findings__hers")).isEqualTo("It is larger than 50 MB.");

        var muchLarger = send(PASSWORD, "larger.jar", new byte[PluginFile.MOST_PACKED + (1 << 20)]);
        assertThat(muchLarger.status()).isEqualTo(413);
        assertThat(muchLarger.at("main .lead")).contains("more than 50 MB");
        assertThat(muchLarger.document().select("main a").attr("href")).isEqualTo("/desk");
    }

    @Test
    void saysWhatIsNoPluginAndWhatMeansHarm() {
        var stranger = send(guestbook.without(Manifest.LOCATION));
        assertThat(stranger.at("#findings .findings__what")).startsWith("It is not a plugin for this kind of site.");

        var harm = send(guestbook.with("../guestbook.css", "@layer parts {}"));
        assertThat(harm.at("#findings .findings__what")).startsWith("Files like this one are made to do harm.");

        var author = send(guestbook.with("META-INF/services/java.lang.Runnable", "x"));
        assertThat(author.at("#findings .findings__what")).startsWith("It was made for another site,");
    }

    @Test
    void asksForTheFile() {
        var refused = send(PASSWORD, "", new byte[0]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#jar-problem")).isEqualTo("Please choose the file first.");
    }

    @Test
    void saysThatNothingIsInTheFile() {
        var refused = send(PASSWORD, "guestbook.jar", new byte[0]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#jar-problem")).startsWith("“guestbook.jar” is empty");
    }

    @Test
    void wantsThePassword() {
        var refused = send("seven quiet lamps at dusk", "guestbook.jar", guestbook.bytes());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#password-problem"))
                .isEqualTo("This is not your present password. Please choose the file again as well.");
        assertThat(refused.document().select("#password").val()).isEmpty();
        assertThat(plugins.all()).isEmpty();
    }

    @Test
    void brakesGuesses() {
        for (var guess = 0; guess < 5; guess++) {
            send("guess " + guess, "guestbook.jar", guestbook.bytes());
        }

        var refused = send(guestbook);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("#password-problem")).startsWith("There were too many wrong attempts. Please wait ");
        assertThat(plugins.all()).isEmpty();
    }

    @Test
    void goesBackToTheVersionBeforeOnlyOnce() {
        send(guestbook);
        press("activation");
        assertThat(page().document().select("#return")).isEmpty();
        send(guestbook.saying("version=1.1.0"));
        var page = page();
        assertThat(page.at("#version")).isEqualTo("1.1.0");
        assertThat(page.at("#return button")).isEqualTo("Back to version 1.0.0");
        assertThat(page.at("#return-hint")).startsWith("That brings back the program, not the data");

        assertThat(told(press(page, "return"))).isEqualTo("The version before is back.");
        assertThat(told(press(page, "return"))).isEqualTo("The version before is back.");

        assertThat(page().at("#version")).isEqualTo("1.0.0");
        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(page().at("#return button")).isEqualTo("Back to version 1.1.0");
    }

    @Test
    void takesTheSameFileTwiceAsOnce() {
        send(guestbook);
        press("activation");
        var next = guestbook.saying("version=1.1.0");
        send(next);

        assertThat(told(send(next))).isEqualTo("The very same file is here already. Nothing has changed.");

        assertThat(page().at("#return button")).isEqualTo("Back to version 1.0.0");
    }

    @Test
    void saysThatOneIsOlder() {
        send(guestbook.saying("version=1.1.0"));
        press("activation");

        assertThat(told(send(guestbook))).startsWith("An older version is taken in");
        assertThat(page().at("#version")).isEqualTo("1.0.0");

        send(guestbook.saying("version=0.9.0").saying("permissions=mail"));
        assertThat(page().document().select("#waits + p").text())
                .endsWith("The one that waits is older than that.");
    }

    @Test
    void saysWhyAVersionWasTakenBack() {
        send(guestbook);
        press("activation");

        var sent = send(broken());

        assertThat(told(sent)).isEmpty();
        assertThat(page().at("#version")).isEqualTo("1.0.0");
        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(page().at("#fault")).isEqualTo("Version 2.0.0 did not start and was taken back;"
                + " what ran before runs on. Ask whoever wrote it, and send along what it said.");
        assertThat(page().at("details#said p")).startsWith("2.0.0 ").contains("V2__broken.sql:1: Syntax error");
        assertThat(browser.get("/guestbook").status()).isEqualTo(200);

        var since = page().at("#state");
        assertThat(press("acknowledgement").header("Location")).isEqualTo(GUESTBOOK);
        assertThat(page().document().select("#fault, #said, #acknowledgement")).isEmpty();
        assertThat(page().at("#state")).isEqualTo(since);
    }

    @Test
    void tellsWhatDoesNotStartUntilItDoes() {
        send(broken());

        assertThat(told(press("activation"))).isEmpty();

        assertThat(page().at("#state")).startsWith("It is switched on and does not start");
        assertThat(page().at("#fault")).startsWith("It does not start, and readers see your pages without it.");
        assertThat(page().at("details#said p")).contains("V2__broken.sql:1: Syntax error");
        assertThat(browser.get(DESK).at("#plugins li")).contains("does not start").doesNotContain("Syntax error");
        assertThat(browser.get("/desk/health").at("#troubles")).contains("The plugin “Guestbook” does not start")
                .doesNotContain("Syntax error");
        assertThat(browser.get("/desk").document().select("#stuck")).hasSize(1);

        browser.send(browser.get("/desk/health"), Map.of());
        assertThat(page().at("#state")).startsWith("It is switched on and does not start");

        send(guestbook.saying("version=2.0.1"));
        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(browser.get("/desk/health").document().select("#troubles")).isEmpty();
    }

    @Test
    void saysOpenlyWhatTheHouseHasWordsFor() {
        send(guestbook);
        send(keepsakes.saying("needs=content,comments,guestbook"));

        press(browser.get(DESK + "/keepsakes"), "activation");

        var page = browser.get(DESK + "/keepsakes");
        assertThat(page.at("#fault")).endsWith(
                " It builds on guestbook, which does not run. It starts by itself when that does.");
        assertThat(page.document().select("#said")).isEmpty();
    }

    @Test
    void tellsWhatWasStoppedForDoingTooMuchWrong() throws InterruptedException {
        send(guestbook);
        press("activation");
        breakDown();

        assertThat(page().at("#fault")).startsWith("Ten minutes later the site tries it once more by itself.");
        assertThat(page().at("details#said p")).startsWith(
                "1.0.0 java.lang.IllegalStateException: broken at org.example.guestbook.GuestbookController.broken:");
        assertThat(browser.get(DESK).at("#plugins .ledger__note")).contains("stopped: it did too much wrong");
        assertThat(browser.get("/desk/health").at("#troubles")).contains("The plugin “Guestbook” was stopped");

        jdbi.useHandle(handle -> handle.execute("update site.plugin set tried = true"));
        assertThat(page().at("#fault")).startsWith("The site tried it once more, and it was stopped again.");

        press("deactivation");
        assertThat(browser.get("/desk/health").document().select("#troubles")).isEmpty();
        assertThat(page().at("#state")).startsWith("Off since ");
    }

    @Test
    void keepsWhatItKeptWhenItIsTakenOut() {
        write("Lovely lamps");
        var page = page();

        assertThat(told(press(page, "removal"))).startsWith("It is taken out. What it kept is still here");
        assertThat(press(page, "removal").status()).isEqualTo(303);
        assertThat(told(press(page, "deactivation"))).isEqualTo("That plugin is not part of the site at present.");
        assertThat(browser.get("/guestbook").status()).isEqualTo(404);
        assertThat(page().header("Location")).isEqualTo(DESK);

        send(guestbook);
        assertThat(page().at("#signer + p")).startsWith("Nobody signed it.");
        press("activation");
        assertThat(browser.get("/guestbook").at("#all")).contains("Lovely lamps");
    }

    @Test
    void namesWhatOneLeftBehindUntilItIsDeleted() {
        write("Lovely lamps");
        assertThat(browser.get("/privacy").document().body().text()).doesNotContain("What Guestbook kept");

        press("deactivation");
        assertThat(browser.get("/privacy").document().body().text()).contains("What Guestbook kept");
        assertThat(browser.get(DESK).document().select("#left-behind")).isEmpty();

        press("removal");
        assertThat(browser.get("/privacy").document().body().text()).contains("What Guestbook kept");
        assertThat(browser.get(DESK).at("#left-behind li")).startsWith("Guestbook taken out ")
                .contains("It keeps one entry.");

        var asked = browser.get(browser.get(DESK).document().expectFirst("#left-behind a").attr("href"));
        assertThat(asked.at("h1")).isEqualTo("Delete Guestbook with everything that it keeps?");
        assertThat(asked.at("#kept")).isEqualTo("It keeps one entry.");
        assertThat(press(asked, "purge").status()).isEqualTo(422);
        assertThat(told(browser.post(GUESTBOOK + "/purge", Map.of("_csrf", token(), "sure", "true"))))
                .isEqualTo("It is gone, with everything that it kept.");
        assertThat(browser.get(DESK).document().select("#left-behind")).isEmpty();
        assertThat(browser.get(GUESTBOOK + "/purge").status()).isEqualTo(404);
        assertThat(browser.get("/privacy").document().body().text()).doesNotContain("What Guestbook kept");

        write("Another lamp");
        assertThat(browser.get("/guestbook").at("#all")).isEqualTo("Another lamp");
    }

    @Test
    void leavesNothingBehindThatNeverRan() {
        send(guestbook);
        press("removal");

        assertThat(browser.get(DESK).document().select("#left-behind")).isEmpty();
        assertThat(browser.get(GUESTBOOK + "/purge").status()).isEqualTo(404);
    }

    @Test
    void warnsWhenSomebodyElseSignedWhatTakesOverWhatIsKept() throws GeneralSecurityException {
        send(guestbook.signed(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
        press("activation");
        press("removal");

        send(guestbook);
        assertThat(page().at("#doubt")).startsWith("The version that you agreed to before was signed");

        press("activation");
        assertThat(page().document().select("#doubt")).isEmpty();
    }

    @Test
    void startsARepairedFileInThePlaceOfOneThatDoesNotStart() {
        send(broken());
        press("activation");
        assertThat(page().at("#state")).startsWith("It is switched on and does not start");

        send(guestbook.saying("version=2.0.1"));

        assertThat(page().at("#state")).startsWith("On since ");
        assertThat(page().document().select("#fault")).isEmpty();
    }

    private void write(String words) {
        send(guestbook);
        press("activation");
        assertThat(browser.post("/guestbook", Map.of("words", words)).status()).isEqualTo(303);
    }

    @Test
    void deletesAllThatItKeptOnceSheIsSure() {
        write("Lovely lamps");
        var asked = browser.get(GUESTBOOK + "/purge");
        assertThat(asked.at("h1")).isEqualTo("Delete Guestbook with everything that it keeps?");

        var unsure = press(asked, "purge");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.at("#sure-problem")).contains("Nothing is deleted yet.");
        assertThat(browser.get("/guestbook").at("#all")).contains("Lovely lamps");

        assertThat(told(browser.send(asked, Map.of()))).isEqualTo("It is gone, with everything that it kept.");
        assertThat(browser.send(asked, Map.of()).status()).isEqualTo(303);
        send(guestbook);
        press("activation");
        assertThat(browser.get("/guestbook").at("#all")).doesNotContain("Lovely lamps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/purge"})
    void knowsNoPageOfWhatIsNotInstalled(String below) {
        assertThat(browser.get(DESK + "/moon" + below).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activation", "/deactivation", "/return"})
    void doesNothingToWhatIsNotInstalled(String below) {
        assertThat(browser.post(DESK + "/moon" + below, Map.of("_csrf", token())).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activation", "/deactivation", "/return", "/removal", "/purge"})
    void obeysTheOwnerOnly(String below) {
        send(guestbook);

        assertThat(stranger.post(GUESTBOOK + below, Map.of("_csrf", token(), "sure", "true")).status()).isEqualTo(403);
        assertThat(browser.post(GUESTBOOK + below, Map.of("sure", "true")).status()).isEqualTo(403);
        assertThat(page().at("#state")).startsWith("Off since ");
        assertThat(stranger.get(GUESTBOOK).header("Location")).startsWith("/desk/log-in");
    }
}
