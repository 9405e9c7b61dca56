package org.rapport.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;

import static org.assertj.core.api.Assertions.assertThat;

/// A browser's window on the site, and an eye on what goes on behind it: where requests go, what the console complains
/// of (broken rules of the content security policy among it), which cookies are left.
final class Window implements AutoCloseable {
    private static final int PHONE = 360;
    private static final int SCREEN = 1280;
    private static final int HIGH = 900;
    private static final int MOST_STOPS = 60;
    private static final Pattern HEARD = Pattern
            .compile(" *- ((?:banner|navigation|main|article|region|search|form|contentinfo|heading)\\b[^:]*):?.*");
    private static final Pattern LEFT = Pattern.compile("htmx:(?:sendAbort|afterRequest), .*");

    private final List<String> elsewhere = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();
    private final BrowserContext context;
    private final RunningSite site;
    private final Page page;

    Window(BrowserContext context, RunningSite site) {
        this.context = context;
        this.site = site;
        context.onRequest(request -> note(URI.create(request.url())));
        context.onConsoleMessage(message -> complain(message.type(), message.text()));
        context.onWebError(error -> complain("error", error.error()));
        page = context.newPage();
    }

    private void note(URI asked) {
        if (!asked.getAuthority().equals(site.address("/").getAuthority())) {
            elsewhere.add(asked.toString());
        }
    }

    /// That a page was left while something was on its way to it is nothing to complain of. What fails is named apart.
    private void complain(String type, String words) {
        if (!type.equals("log") && !type.equals("info") && !LEFT.matcher(words).matches()) {
            complaints.add(type + ": " + words);
        }
    }

    Page page() {
        return page;
    }

    /// Goes to `path` of the site.
    Window at(String path) {
        page.navigate(site.address(path).toString());
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /// Everything that can be read in the main part of the page.
    String words() {
        return page.locator("main").innerText();
    }

    Window onPhone() {
        page.setViewportSize(PHONE, HIGH);
        return this;
    }

    Window onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    Window onScreen() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    /// All of what `selector` names lies in the window.
    void showsWhole(String selector) {
        PlaywrightAssertions.assertThat(find(selector)).isInViewport(new IsInViewportOptions().setRatio(1));
    }

    /// Presses Tab until what `selector` names has the focus, and can be seen to have it.
    Window tabsTo(String selector) {
        var wanted = page.locator(selector + ":focus-visible");
        for (var pressed = 0; wanted.count() == 0 && pressed < MOST_STOPS; pressed++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted.count()).as("%s can be reached by keyboard", selector).isEqualTo(1);
        return this;
    }

    Window types(String words) {
        page.keyboard().type(words);
        return this;
    }

    Window presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// The landmarks and headings of the accessibility tree in its order, such as `heading "Search" [level=1]`.
    List<String> heard() {
        return page.locator("body").ariaSnapshot().lines().map(HEARD::matcher).filter(Matcher::matches)
                .map(line -> line.group(1)).toList();
    }

    /// What is heard after something that stands below it.
    @SuppressWarnings("unchecked")
    List<String> outOfOrder() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll("h1, h2, h3, p, li, dt, dd, form, img, pre, table")]
                  .filter(it => it.getBoundingClientRect().height > 1)
                  .filter((it, at, all) => at && it.getBoundingClientRect().bottom <= all[at - 1].getBoundingClientRect().top)
                  .map(it => it.tagName + " " + it.textContent.trim())""");
    }

    /// Nothing that axe knows of keeps anybody out, by day on a screen and by night on a phone, and nothing sticks out.
    Window isOpenToEverybody() {
        look(ColorScheme.LIGHT, SCREEN);
        look(ColorScheme.DARK, PHONE);
        return this;
    }

    private void look(ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HIGH);
        var results = new AxeBuilder(page).setLegacyMode(true).options(withTargetSize()).analyze();
        results.getIncomplete().stream().filter(rule -> rule.getId().equals("color-contrast"))
                .flatMap(rule -> rule.getNodes().stream()).map(CheckedNode::getHtml).filter(html -> !html.contains("↑"))
                .forEach(html -> unmeasured.add(path() + " at " + width + " px: " + html));
        assertThat(results.getViolations()).extracting(Window::named).as("axe at %s, %s, %d px", path(), scheme, width)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width of %s", path()).isEqualTo(width);
    }

    /// Success criterion 2.5.8 of WCAG 2.2: axe looks at it only if asked.
    private static AxeRunOptions withTargetSize() {
        var size = new AxeRuleOptions();
        size.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of("target-size", size));
        return options;
    }

    private static String named(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") " + rule.getNodes();
    }

    /// Wherever [#isOpenToEverybody] looked, axe could tell how letters stand out: no picture lies behind them.
    void hidNoContrast() {
        assertThat(unmeasured).isEmpty();
    }

    /// The names of the cookies that this window has by now.
    List<String> cookies() {
        return context.cookies().stream().map((Cookie cookie) -> cookie.name).toList();
    }

    /// Nobody else was asked for anything, and the browser had nothing to complain of.
    void wasUndisturbed() {
        assertThat(elsewhere).as("requests to others").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
