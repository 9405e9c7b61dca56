package org.rapport.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The machine's own Chromium. Where there is none, the tests that want it are skipped and say why.
final class Chromium implements AutoCloseable {
    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    /// No sandbox, so that root may run it; no traffic of its own, so that every request seen is a page's.
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync");

    /// Milliseconds, for a machine that has more to do than these tests.
    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    private Chromium(Path program) {
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }

    static Chromium onThisMachine() {
        var program = program();
        assumeTrue(program.isPresent(),
                () -> "There is no Chromium at " + USUAL + "; the environment variable CHROMIUM may name one");
        return new Chromium(program.orElseThrow());
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /// A fresh window, without anybody's cookies.
    Window open(RunningSite site) {
        return new Window(browser.newContext(), site);
    }

    /// The same with JavaScript switched off.
    Window openWithoutScript(RunningSite site) {
        return new Window(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)), site);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
