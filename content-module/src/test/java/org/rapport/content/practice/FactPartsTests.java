package org.rapport.content.practice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Sanitiser;

import static org.assertj.core.api.Assertions.assertThat;

class FactPartsTests {
    private static final Messages KEYS = (key, values) -> key.replaceAll(".*\\.", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"owner | Elena", "hours | Mondays, Fridays", "reply | soon",
        "place | 7 Lane, Westhaven, online-only", "licence | Licensed psychotherapist, numbered",
        "fees | An hour € 110", "services | An hour and A <letter>", "languages | English and slow Danish",
        "insurance | not-taken. I write the bill.", "crisis | 112 in danger, 024 to talk"})
    void speaksWithinASentence(String name, String words) {
        assertThat(filled("It is {{" + name + "}}, as ever.").text()).isEqualTo("It is " + words + ", as ever.");
    }

    @Test
    void speaksTheNoticeWithoutItsMarkup() {
        assertThat(filled("It says: {{notice}}").text()).startsWith("It says: Imprint").doesNotContain("#", "*");
    }

    @Test
    void bringsNoSecondFullStop() {
        assertThat(filled("{{insurance}}. {{reply}}. {{hours}}").text())
                .isEqualTo("not-taken. I write the bill. soon. Mondays, Fridays");
    }

    @Test
    void leadsToTheTelephoneAndTheMail() {
        assertThat(filled("{{telephone}} or {{email}}").select("a").eachAttr("href")).containsExactly("tel:0305550",
                "mailto:elena@room.example");
        assertThat(filled("{{telephone}}\n\n{{email}}").select("p > a").eachAttr("href")).containsExactly(
                "tel:0305550", "mailto:elena@room.example");
    }

    @Test
    void standsAsABlockAloneInItsParagraph() {
        var text = filled("Before.\n\n{{fees}}\n\n{{services}}\n\n{{crisis}}\n\n{{hours}}\n\nAfter.");

        assertThat(text.body().children()).extracting(Element::className).containsExactly("", "offer", "offer",
                "crisis", "", "");
        assertThat(text.select(".offer").getFirst().text()).isEqualTo("An hour € 110 50 minutes");
        assertThat(text.select(".offer").getLast().select(".offer__row").eachText())
                .containsExactly("An hour € 110 50 minutes", "A <letter>");
        assertThat(text.select(".crisis li").eachText()).containsExactly("112 in danger", "Spain: 024 to talk");
        assertThat(text.select(".crisis a").eachAttr("href")).containsExactly("tel:112", "tel:024");
        assertThat(text.select("p").get(1).html()).isEqualTo("Mondays<br>Fridays<br>");
    }

    @Test
    void rendersTheNotice() {
        var text = filled("{{notice}}");

        assertThat(text.select("h2").text()).isEqualTo("Imprint");
        assertThat(text.select("em").text()).isEqualTo("Marsh");
    }

    @ParameterizedTest
    @EnumSource(names = "NAME", mode = EnumSource.Mode.EXCLUDE)
    void leavesNothingOfWhatIsNotTold(FactPart part) {
        var text = document("{{" + part.word() + "}}\n\nNow {{" + part.word() + "}}.");
        FactParts.fill(text, Practice.named("The Quiet Room"), KEYS, Locale.ENGLISH);

        assertThat(text.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Write. I answer {{reply}}. A name is enough. | <p>Write. A name is enough.</p>",
        "{{owner}} answers. Now. | <p>Now.</p>", "I *always* answer **{{reply}}, surely**. Now. | <p>Now.</p>",
        "See us. I do *take {{insurance}}*. | <p>See us. </p>", "Call {{name}}: {{telephone}}. | ''",
        "{{name}}~{{reply}}~{{name}} | <p>Room~Room</p>", "{{reply}}  ~Call. | <p>~Call.</p>",
        "These can:~~{{crisis}} | ''", "I sleep. These can:~~{{crisis}} | <p>I sleep. </p>",
        "- {{hours}}~- Call. | <ul>~<li>Call.</li>~</ul>", "- {{hours}}~- {{fees}} | ''",
        "> {{hours}} | ''", "`{{hours}}` stays. | <p><code>{{hours}}</code> stays.</p>",
        "![](/media/1/a.png) I answer {{reply}}. | <p><img src='/media/1/a.png' alt='' loading='lazy'></p>",
        "a [now {{reply}}](/x) b | ''", "z. B. {{hours}} oder nie. Nun. | <p>Nun.</p>",
        "Da. Tel. {{telephone}}. Nun. | <p>Da. Nun.</p>",
        "See us. {{owner}} answers. | <p>See us. </p>",
        "See us. {{ owner }} answers. | <p>See us. </p>", "I sleep. Well.~~{{crisis}} | <p>I sleep. Well.</p>"})
    void leavesOutTheSentenceThatNeedsWhatIsNotTold(String markdown, String left) {
        var text = document(markdown.replace("~", "\n"));
        FactParts.fill(text, Practice.named("Room"), KEYS, Locale.ENGLISH);

        assertThat(text.body().html().strip().replace('"', '\'').replaceAll("\\s*\\n\\s*", "~"))
                .isEqualTo(left.replaceFirst("^''$", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"## Hours~~{{hours}} |", "## Hours~~{{hours}}~~## Place~~Here. | Place",
        "## Hours~~### Mondays~~{{hours}}~~## Place~~Here. | Place", "## Hours~~{{hours}}~~Always. | Hours",
        "## Hours~~{{hours}}~~### Mondays~~Always. | Hours,Mondays", "## Empty~~## Hours~~{{hours}} |",
        "## Empty~~## Place~~Here. | Empty,Place", "## Look~~At this:~~## Hours~~{{hours}} | Look",
        "## Of {{name}}~~{{hours}} |"})
    void leavesOutAHeadingAboveNothing(String markdown, String headings) {
        var text = document(markdown.replace("~", "\n"));
        FactParts.fill(text, Practice.named("Room"), KEYS, Locale.ENGLISH);

        assertThat(String.join(",", text.select("h2, h3").eachText()))
                .isEqualTo(Objects.requireNonNullElse(headings, ""));
    }

    @Test
    void saysWhatIsNotTold() {
        assertThat(FactParts.untold("{{name}} {{ Hours }} {{fee}} {{fees}} {{hours}}", Practice.named("Room"), KEYS))
                .containsExactly(FactPart.HOURS, FactPart.FEES);
    }

    @Test
    void cannotBeTalkedIntoMarkup() {
        var practice = new Practice("<img src=x onerror=alert(1)>", "", "", "", Practice.Reach.UNTOLD,
                Practice.Offer.UNTOLD, Practice.Licence.UNTOLD, List.of(), "<script>alert(1)</script>");
        var text = document("{{name}}\n\nI am {{name}}.\n\n{{notice}}");
        FactParts.fill(text, practice, KEYS, Locale.ENGLISH);

        assertThat(text.select("img, script")).isEmpty();
        assertThat(text.text()).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void speaksOnlyOnce() {
        var practice = Practice.named("{{about}}");
        var text = document("{{name}} and {{ name }}");
        FactParts.fill(text, practice, KEYS, Locale.ENGLISH);

        assertThat(text.text()).isEqualTo("{{about}} and {{about}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`{{fees}}`", "    {{fees}}", "{fees}", "{{fee}}", "{{fees}", "{{}}", "{{ }}"})
    void leavesAloneWhatNamesNothing(String text) {
        assertThat(filled(text).wholeText().strip()).isEqualTo(text.strip().replace("`", ""));
    }

    @Test
    void saysWhichNamesItDoesNotKnow() {
        assertThat(FactParts.unknown("{{fees}} {{fee}} {{ Hours }} {{Hour}} {{fee}} {x} {{}}")).containsExactly("fee",
                "Hour");
    }

    private static Document filled(String markdown) {
        var text = document(markdown);
        FactParts.fill(text, TellingPractice.PRACTICE, KEYS, Locale.ENGLISH);
        return text;
    }

    private static Document document(String markdown) {
        return Sanitiser.article(Markdown.html(markdown));
    }
}
