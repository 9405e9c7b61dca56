package org.rapport.content;

import java.util.Locale;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.rapport.content.practice.FactParts;
import org.rapport.content.practice.TellingPractice;

import static org.assertj.core.api.Assertions.assertThat;

class PageTextTests {
    @Test
    void partsTheTextAtItsHeadings() {
        var text = text("Hello.\n\n## Fees & more\n\n{{fees}}\n\n### Small\n\nx\n\n## Hours");

        assertThat(text.sections()).extracting(PageText.Section::heading).containsExactly("", "Fees & more", "Hours");
        assertThat(text.sections()).extracting(PageText.Section::id).containsExactly("", "on-fees--more", "on-hours");
        assertThat(html(text, 0)).isEqualTo("Hello.");
        assertThat(html(text, 1)).isEqualTo("An hour € 110 50 minutes Small x");
    }

    @Test
    void partsAtTheHeadingsOfTheNoticeToo() {
        assertThat(text("Hello.\n\n{{notice}}").sections()).extracting(PageText.Section::heading)
                .containsExactly("", "Imprint");
    }

    @Test
    void hasNoSectionBeforeAHeadingThatStandsFirst() {
        assertThat(text("## Fees\n\nx").sections()).hasSize(1);
    }

    @Test
    void setsSourcesApart() {
        var text = text("One.[^a]\n\n## Two\n\nx\n\n[^a]: A. Marsh.");

        assertThat(text.prose().hasNotes()).isTrue();
        assertThat(html(text, 1)).isEqualTo("x");
    }

    @Test
    void readsWhatCameAsHtml() {
        var text = text("Hello.\n\nAgain.<h2>Fees</h2>{{fees}}<h2>Hours</h2><script>x</script>", Format.HTML);

        assertThat(text.sections()).extracting(PageText.Section::heading).containsExactly("", "Fees", "Hours");
        assertThat(text.sections()).extracting(PageText.Section::id).containsExactly("", "on-1", "on-2");
        assertThat(html(text, 0)).isEqualTo("Hello. Again.");
        assertThat(html(text, 1)).isEqualTo("An hour € 110 50 minutes");
        assertThat(html(text, 2)).isEmpty();
    }

    private static PageText text(String body) {
        return text(body, Format.MARKDOWN);
    }

    private static PageText text(String body, Format format) {
        var text = Markup.text(body, format);
        FactParts.fill(text, TellingPractice.PRACTICE, (key, values) -> key, Locale.ENGLISH);
        return PageText.of(text);
    }

    private static String html(PageText text, int section) {
        var out = new StringOutput();
        text.sections().get(section).text().writeTo(out);
        return Jsoup.parseBodyFragment(out.toString()).text();
    }
}
