package org.rapport.journeys;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// What a visitor does with a keyboard and a script, and what one hears who does not see.
class ReadingTests {
    private static final int LANTERNS = 11;
    private static final int LOW = 700;
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home, "--spring.profiles.active=demo");
        var owner = OwnersCall.to(site);
        for (var i = 0; i < LANTERNS; i++) {
            owner.publish("A lantern, number " + i, "It hangs by the door.");
        }
        owner.soon("/search?q=lantern&page=2", page -> page.select(".finding").size() == 1);
    }

    @Test
    void findsWordsAsTheyAreTyped() {
        try (var visitor = chromium.open(site)) {
            visitor.at("/search").types("paus");
            assertThat(visitor.page()).hasTitle(Pattern.compile("paus – Search · .+"));
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/search\\?q=paus"));
            assertThat(visitor.find("#search-told")).containsText("paus");

            visitor.presses("ArrowDown");
            assertThat(visitor.find(".finding a").first()).isFocused();
            visitor.presses("ArrowUp");
            assertThat(visitor.find("#q")).isFocused();
            visitor.isOpenToEverybody().wasUndisturbed();
        }
    }

    @Test
    void addsFurtherFindingsBelow() {
        try (var visitor = chromium.open(site)) {
            visitor.at("/search?q=lantern").tabsTo("#older a").presses("Enter");
            assertThat(visitor.find(".finding")).hasCount(LANTERNS);
            assertThat(visitor.find(".finding a").last()).isFocused();

            assertThat(visitor.page()).hasTitle(Pattern.compile("lantern – Search · .+"));
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/search\\?q=lantern"));
            assertThat(visitor.find("#older a:visible")).hasCount(0);
            visitor.isOpenToEverybody().wasUndisturbed();
        }
    }

    @Test
    void beginsAnewFromALaterPage() {
        try (var visitor = chromium.open(site)) {
            visitor.at("/search?q=lantern&page=2").find("#q").fill("pause");
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/search\\?q=pause"));
            assertThat(visitor.find("h1")).hasText("Search");
        }
    }

    @Test
    void keepsThePagesNameWhereOnlyAPartChanges() {
        try (var visitor = chromium.open(site)) {
            visitor.at(ARTICLE);
            var title = visitor.page().title();
            visitor.find("[data-hx-get$=answer]").first().click();
            assertThat(visitor.find("[id^=answer-] textarea").first()).isFocused();

            assertThat(visitor.page()).hasTitle(title);
        }
    }

    @Test
    void opensASourceInPlaceUntilItIsLeft() {
        try (var visitor = chromium.open(site)) {
            visitor.at(ARTICLE).tabsTo(".prose .citation a").presses("Enter");
            assertThat(visitor.find(".note")).isFocused();
            assertThat(visitor.find(".citation a[aria-expanded=true]")).hasCount(1);
            visitor.isOpenToEverybody();
            visitor.presses("Escape");
            assertThat(visitor.find(".note")).hasCount(0);
            assertThat(visitor.find(".prose .citation a").first()).isFocused();

            visitor.presses("Enter");
            assertThat(visitor.find(".note")).isFocused();
            while (visitor.find(".note :focus, .note:focus").count() > 0) {
                visitor.presses("Tab");
            }
            assertThat(visitor.find(".note")).hasCount(0);
            assertThat(visitor.find("main :focus")).hasCount(1);
            visitor.wasUndisturbed();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void showsAnOpenedSourceWhole(int width) {
        try (var visitor = chromium.open(site)) {
            visitor.at(ARTICLE).page().setViewportSize(width, LOW);
            var mark = visitor.find(".prose .citation a").first();
            mark.evaluate("it => scrollTo(0, it.getBoundingClientRect().bottom + scrollY - innerHeight + 40)");
            mark.click();

            assertThat(visitor.find(".note")).isFocused();
            visitor.showsWhole(".note");
        }
    }

    @Test
    void isHeardInTheOrderInWhichItIsSeen() {
        isHeard("/", "banner", "navigation \"Main\"", "main", "heading \"Ottilie Brandhoek\" [level=1]",
                "heading \"A lantern, number 10\" [level=2]", "contentinfo", "navigation \"Further pages\"");
        isHeard(ARTICLE, "banner", "main", "article", "heading \"The pause before the answer\" [level=1]",
                "region \"Sources\"", "navigation \"Read on\"", "region \"Conversation\"", "article",
                "region \"Say something\"", "form \"Say something\"", "region \"Mentioned elsewhere\"", "contentinfo");
        isHeard("/search?q=pause", "main", "heading \"Search\" [level=1]", "search",
                "heading \"The pause before the answer\" [level=2]", "contentinfo");
        isHeard("/nowhere", "main", "heading \"There is no such page\" [level=1]", "search", "navigation \"Read on\"",
                "contentinfo");
    }

    private static void isHeard(String path, String... landmarks) {
        try (var visitor = chromium.open(site)) {
            visitor.onPhone().at(path);
            Assertions.assertThat(visitor.heard()).as(path).containsSubsequence(landmarks);
            Assertions.assertThat(visitor.outOfOrder()).as(path).isEmpty();
        }
    }
}
