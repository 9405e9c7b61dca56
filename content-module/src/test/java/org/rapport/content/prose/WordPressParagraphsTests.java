package org.rapport.content.prose;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordPressParagraphsTests {
    @Test
    void partsParagraphsAtBlankLines() {
        assertIn("One\n\nTwo\n \t\nThree\n\n\n\nFour", "<p>One</p><p>Two</p><p>Three</p><p>Four</p>");
    }

    @Test
    void breaksLinesAtSingleNewlines() {
        assertIn("\nOne\ntwo\n<em>three</em>\nfour\n", "<p>One<br>two<br><em>three</em><br>four</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"One<br>\ntwo", "One<br />\ntwo", "One <br> \n two", "One\n<!-- -->\ntwo"})
    void breaksALineOnce(String html) {
        assertThat(Jsoup.parseBodyFragment(WordPressParagraphs.in(html)).select("p > br")).hasSize(1);
    }

    @Test
    void breaksNoLineBehindABlock() {
        assertIn("<ul><li>a</li></ul> \nAfter \n<ul><li>b</li></ul>",
                "<ul><li>a</li></ul><p>After</p><ul><li>b</li></ul>");
    }

    @Test
    void keepsWordsBesideWhatStandsInTheLine() {
        assertIn("One <em>two</em> <b>three</b>, four", "<p>One <em>two</em> <b>three</b>, four</p>");
    }

    @Test
    void leavesBlocksAsTheyAre() {
        assertIn("Before\n<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>\nAfter",
                "<p>Before</p><ul>\n<li>a</li>\n\n<li>b</li>\n</ul><p>After</p>");
    }

    @Test
    void doesNotPutParagraphsIntoParagraphs() {
        assertIn("<p>One</p>\n\n<p>Two</p>", "<p>One</p><p>Two</p>");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertIn("<pre>a\n\n  b\nc</pre>", "<pre>a\n\n  b\nc</pre>");
    }

    @Test
    void dropsTheMarkersOfBlocks() {
        assertIn("<!-- wp:paragraph {\"align\":\"left\"} -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\nTwo<!--more-->",
                "<p>One</p><p>Two</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[gallery ids=\"1,2\"]", "[gallery]", "[caption id=\"a\" width=\"3\"][/caption]",
        "[embed width=\"3\"][/embed]"})
    void dropsShortcodes(String shortcode) {
        assertIn("One " + shortcode + " two", "<p>One  two</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[captions are hard]", "[embedded]", "[1]", "[gallery-like]", "[/embeds]"})
    void keepsWordsInBrackets(String words) {
        assertIn(words, "<p>" + words + "</p>");
    }

    @Test
    void keepsWhatStandsBetweenShortcodes() {
        assertIn("[caption width=\"3\"]<img src=\"/a.png\"> The quay[/caption]",
                "<p><img src=\"/a.png\"> The quay</p>");
    }

    @Test
    void keepsAPictureThatStandsAlone() {
        assertIn("One\n\n<img src=\"/a.png\">\n\nTwo", "<p>One</p><p><img src=\"/a.png\"></p><p>Two</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n \n\n", "<!-- nothing -->", "<br>"})
    void makesNoParagraphOfNothing(String html) {
        assertIn(html, "");
    }

    @Test
    void doesNotTakeWordsForMarkup() {
        assertIn("1 &lt; 2 &amp; 3", "<p>1 &lt; 2 &amp; 3</p>");
    }

    private static void assertIn(String html, String expected) {
        assertThat(WordPressParagraphs.in(html)).isEqualTo(expected);
    }
}
