package org.rapport.journeys;

import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

/// The owner at her desk, writing in one window; and a note of which of her words the site has acknowledged.
final class WritersDesk implements AutoCloseable {
    static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d:\\d\\d");
    private static final int KEY = 15;

    private final OwnersWindow owner;
    private final List<String> acknowledged = new ArrayList<>();
    private String typed = "";
    private String lastAddress = "";

    private WritersDesk(OwnersWindow owner) {
        this.owner = owner;
        window().page().onResponse(this::note);
    }

    static WritersDesk in(Window window) {
        return new WritersDesk(OwnersWindow.on(window));
    }

    private void note(Response response) {
        if (response.url().endsWith("/manuscript") && response.status() == 200) {
            acknowledged.add(bodyOf(response.request()));
        }
    }

    private static String bodyOf(Request request) {
        return Arrays.stream(request.postData().split("&")).filter(field -> field.startsWith("body="))
                .map(field -> URLDecoder.decode(field.substring(5), UTF_8)).findFirst().orElseThrow();
    }

    Window window() {
        return owner.window();
    }

    Locator body() {
        return window().find("#body");
    }

    private Locator saving() {
        return window().find("#saving");
    }

    WritersDesk onANewSheet() {
        window().at("/desk/articles").find(".writing__new a").click();
        return this;
    }

    WritersDesk returnsTo(String address) {
        window().at(address);
        typed = body().inputValue();
        return this;
    }

    WritersDesk leaves() {
        lastAddress = address();
        window().at("/desk");
        return this;
    }

    /// Her log-in is over, and she does not know yet.
    WritersDesk isLoggedOut() {
        window().page().context().clearCookies();
        return this;
    }

    WritersDesk logsInInAnotherTab() {
        try (var tab = window().page().context().newPage()) {
            tab.navigate(URI.create(window().page().url()).resolve("/desk").toString());
            OwnersWindow.logIn(tab);
        }
        return this;
    }

    /// From now on nothing that this tab saves gets through.
    WritersDesk isCutOff() {
        window().page().route("**/manuscript", Route::abort);
        return this;
    }

    /// Nothing goes on by itself in this tab, as in one that the browser puts to rest.
    WritersDesk fallsAsleep() {
        window().page()
                .evaluate("() => { for (let last = setTimeout(() => {}); last > 0; last--) clearTimeout(last); }");
        return this;
    }

    /// The same sheet in another tab of the same browser.
    Page opensItOnceMore() {
        var tab = window().page().context().newPage();
        tab.navigate(window().page().url());
        return tab;
    }

    /// At the page that readers will see, in a tab of its own.
    Page looksAhead() {
        return window().page().waitForPopup(() -> window().find("#see").click());
    }

    String address() {
        return window().path();
    }

    /// Where she wrote before she left.
    String lastAddress() {
        return lastAddress;
    }

    WritersDesk calls(String title) {
        window().find("#title").fill(title);
        return this;
    }

    /// Key by key, at the end of her text.
    WritersDesk types(String words) {
        body().press("Control+End");
        body().pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(KEY));
        typed += words;
        return this;
    }

    /// Each time a little longer, about as long as the sheet waits before it saves itself.
    WritersDesk pausesForAboutASecond(int round) {
        window().page().waitForTimeout(990 + 15 * round);
        return this;
    }

    WritersDesk goesOffline() {
        window().page().context().setOffline(true);
        return this;
    }

    WritersDesk goesOnline() {
        window().page().context().setOffline(false);
        return this;
    }

    /// A picture of a red square, as a browser pastes one.
    WritersDesk pastesAPicture() {
        window().page().evaluate("""
                async () => {
                  const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 30 });
                  const pen = canvas.getContext("2d");
                  pen.fillStyle = "red";
                  pen.fillRect(0, 0, 40, 30);
                  const blob = await new Promise(made => canvas.toBlob(made, "image/png"));
                  const clipboardData = new DataTransfer();
                  clipboardData.items.add(new File([blob], "square.png", { type: "image/png" }));
                  document.getElementById("body").dispatchEvent(
                      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
                }""");
        assertThat(body()).hasValue(Pattern.compile("!\\[\\]\\(/media/\\d+/square\\.(png|jpg)\\)"));
        typed = body().inputValue();
        return this;
    }

    /// Words as a word processor puts them on the clipboard.
    WritersDesk pastes(String html, String plain) {
        window().page().evaluate("""
                ([html, plain]) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData("text/html", html);
                  clipboardData.setData("text/plain", plain);
                  document.getElementById("body").dispatchEvent(
                      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
                }""", List.of(html, plain));
        return this;
    }

    /// A book, written down on a page of its own.
    WritersDesk keepsASource(String title, String authors, String year) {
        window().at("/desk/sources/new");
        window().find("#title").fill(title);
        window().find("#authors").fill(authors);
        window().find("#issued").fill(year);
        window().find("#source button[type=submit]").click();
        return this;
    }

    /// Seeks a source with the tool, and takes the first that is offered.
    WritersDesk cites(String words) {
        window().find("#tools [data-sources]").click();
        window().find("#picker-words").fill(words);
        assertThat(window().find("#picker-choices:not([inert]) [data-choice]")).hasCount(1);
        window().find("#picker-words").press("Enter");
        return this;
    }

    /// Seeks a picture in the library with the tool, and takes the first that is offered.
    WritersDesk putsInFromTheLibrary(String words) {
        window().find("#tools [data-shelf]").click();
        window().find("#shelf-words").fill(words);
        assertThat(window().find("#shelf-choices:not([inert]) [data-choice]")).hasCount(1);
        window().find("#shelf-words").press("Enter");
        typed = body().inputValue();
        return this;
    }

    /// Takes the first source that is offered where a mark is begun.
    WritersDesk takesTheFirstSource() {
        assertThat(window().find("#picker-choices:not([inert]) [data-choice]").first()).isVisible();
        body().press("ArrowDown");
        window().find("#picker-choices:not([inert]) [data-choice]").first().press("Enter");
        return this;
    }

    WritersDesk reads(String words) {
        assertThat(body()).hasValue(words);
        typed = words;
        return this;
    }

    WritersDesk reads(Pattern words) {
        assertThat(body()).hasValue(words);
        typed = body().inputValue();
        return this;
    }

    /// Changes her mind about what she did last.
    WritersDesk undoes() {
        body().press("Control+z");
        return this;
    }

    /// Marks the last `letters` of her text with the tool of that name.
    WritersDesk marks(int letters, String tool) {
        body().press("Control+End");
        for (var letter = 0; letter < letters; letter++) {
            body().press("Shift+ArrowLeft");
        }
        return presses(tool);
    }

    WritersDesk presses(String tool) {
        window().find("#tools").getByText(tool, new Locator.GetByTextOptions().setExact(true)).click();
        typed = body().inputValue();
        return this;
    }

    /// At a moment of the site's own time.
    WritersDesk letsItGoOut(String day, String time) {
        window().find("#later summary").click();
        window().find("#day").fill(day);
        window().find("#time").fill(time);
        window().find("#schedule").click();
        assertThat(window().find("#cancellation")).isAttached();
        return this;
    }

    WritersDesk restoresTheFirstVersion() {
        window().find(".write__past").click();
        window().find(".revisions li > a").last().click();
        window().find("#restoration button").click();
        assertThat(saving()).isVisible();
        typed = body().inputValue();
        return this;
    }

    WritersDesk publishes() {
        window().find("#publication").click();
        return this;
    }

    /// What she was asked about may be as it is.
    WritersDesk publishesAnyway() {
        window().find("#anyway").click();
        return this;
    }

    WritersDesk saves() {
        window().find("#save").click();
        assertThat(saving()).containsText("Saved on");
        return this;
    }

    /// Everything that she has typed, says the site, and not only something.
    WritersDesk isSaved() {
        for (var waited = 0; !acknowledged.contains(typed) && waited < 300; waited++) {
            window().page().waitForTimeout(100);
        }
        if (!acknowledged.contains(typed)) {
            throw new AssertionError("Not acknowledged: " + typed + ", but " + acknowledged);
        }
        assertThat(saving()).containsText(SAVED);
        return this;
    }

    WritersDesk isToldToWait() {
        assertThat(saving()).containsText("Not saved yet");
        return this;
    }

    WritersDesk isToldToLogIn() {
        assertThat(saving()).containsText("log-in has expired");
        return this;
    }

    WritersDesk isLate() {
        assertThat(saving()).containsText("changed in another window");
        return this;
    }

    WritersDesk looksAtBoth() {
        saving().locator("button").click();
        assertThat(window().find("#standing")).isVisible();
        return this;
    }

    /// What each version of the article says.
    List<String> everyVersion() {
        var words = new ArrayList<String>();
        window().find(".write__past").click();
        var pages = window().find(".revisions li > a").evaluateAll("links => links.map(link => link.pathname)");
        for (var page : (List<?>) pages) {
            words.add(window().at(page.toString()).find("#difference").innerText());
        }
        return words;
    }

    /// Whether `kept` has every word that the site acknowledged.
    boolean hasAcknowledgedNoMoreThan(String kept) {
        return !acknowledged.isEmpty() && acknowledged.stream().map(String::strip).allMatch(kept::startsWith);
    }

    @Override
    public void close() {
        owner.close();
    }
}
