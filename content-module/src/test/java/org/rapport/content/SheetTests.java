package org.rapport.content;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTests {
    @Test
    void readsWhatWasTyped() {
        var text = new WritingForm(" Silence ", "A\npause", "We\r\nwait.", "grief, , Low tide ,Grief,")
                .text(Format.HTML);

        assertThat(text).isEqualTo(new ArticleText("Silence", "A pause", "We\nwait.", Format.HTML,
                List.of(Tag.named("grief"), Tag.named("Low tide"))));
    }

    @Test
    void readsAFieldThatWasNotSentAsEmpty() {
        assertThat(new WritingForm("Silence", null, null, null).text(Format.MARKDOWN))
                .isEqualTo(new ArticleText("Silence", "", "", Format.MARKDOWN, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"title, 300", "standfirst, 1000", "body, 500000"})
    void findsWhatIsTooLong(String field, int longest) {
        assertThat(form(field, "o".repeat(longest)).problems()).isEmpty();
        assertThat(form(field, "o".repeat(longest + 1)).problems())
                .isEqualTo(Map.of(field, "content.desk." + field + ".long"));
    }

    @Test
    void findsATagThatIsTooLong() {
        assertThat(tagged("grief, " + "o".repeat(200)).problems()).isEmpty();
        assertThat(tagged("grief, " + "o".repeat(201)).problems())
                .isEqualTo(Map.of("tags", "content.desk.tags.long"));
    }

    @ParameterizedTest
    @CsvSource(value = {"NULL", "''", "' '", "'\n'", "\u0000"}, nullValues = "NULL")
    void findsAMissingTitle(String title) {
        assertThat(new WritingForm(title, "", "We wait.", "").problems())
                .isEqualTo(Map.of("title", "content.desk.title.empty"));
    }

    @Test
    void keepsEverythingThatWasTyped() {
        var problems = Map.of("title", "content.desk.title.empty");

        assertThat(new WritingForm(" ", "a", "b", "c,,d").sheet(Sheet.blank(), problems))
                .isEqualTo(new Sheet(null, " ", "a", "b", "c,,d", problems));
    }

    private static WritingForm tagged(String tags) {
        return new WritingForm("Silence", "", "", tags);
    }

    private static WritingForm form(String field, String typed) {
        return new WritingForm(field.equals("title") ? typed : "Silence", field.equals("standfirst") ? typed : "",
                field.equals("body") ? typed : "", "");
    }
}
