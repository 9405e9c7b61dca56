package org.rapport.journeys;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// The owner at her desk, in a browser.
final class OwnersWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Window window;

    private OwnersWindow(Window window) {
        this.window = window;
    }

    /// Logs in.
    static OwnersWindow on(Window window) {
        window.at("/desk").isOpenToEverybody();
        logIn(window.page());
        return new OwnersWindow(window);
    }

    /// Where she is logged in already.
    static OwnersWindow at(Window window) {
        return new OwnersWindow(window);
    }

    /// On the page `atTheDoor`.
    static void logIn(Page atTheDoor) {
        atTheDoor.getByLabel("Name").fill(RunningSite.OWNER);
        atTheDoor.getByLabel("Password").fill(RunningSite.PASSWORD);
        atTheDoor.locator("#log-in button").click();
        assertThat(atTheDoor.locator("h1")).hasText("Good day, " + RunningSite.OWNER);
    }

    Window window() {
        return window;
    }

    /// Writes an article and shows it to readers; its path.
    String publish(String title) {
        write(title);
        window.find("#publication").click();
        assertThat(window.find("h1")).hasText(title);
        return window.path();
    }

    private void write(String title) {
        window.at("/desk/articles").find(".writing__new a").click();
        window.find("#title").fill(title);
        window.find("#standfirst").fill("What readers ask most, and what there is to say.");
        window.find("#body").fill("The talking heals.[^1]\n\n## How\n\nSlowly.\n\n[^1]: A source of our own, 2011.");
        window.find("#tags").fill("therapy, listening");
        window.find("#save").click();
        assertThat(window.find("#saving")).containsText("Saved on");
        window.isOpenToEverybody();
    }

    /// The one open offer on her desk, as soon as it is there and says `words`.
    Locator offer(String words) {
        var offer = window.find(".decision--award");
        findsAt("/desk/awards", offer.filter(new Locator.FilterOptions().setHasText(words)));
        assertThat(offer).hasCount(1);
        return offer;
    }

    /// Looks at `path` until it shows `something` that a listener is still about to do.
    void findsAt(String path, Locator something) {
        window.at(path);
        for (var end = Instant.now().plus(PATIENCE); something.count() == 0 && Instant.now().isBefore(end);) {
            window.page().waitForTimeout(200);
            window.at(path);
        }
        assertThat(something).hasCount(1);
    }

    @Override
    public void close() {
        window.close();
    }
}
