package org.rapport.content;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.page.NavigationItem.Spot;

import static org.assertj.core.api.Assertions.assertThat;

class WritingFormTests {
    @Test
    void readsWhatWasTyped() {
        var text = typed(" Silence ", "A\npause", "We\r\nwait.", "grief, , Low tide ,Grief,")
                .text(Format.HTML, List.of());

        assertThat(text).isEqualTo(new ArticleText("Silence", "A pause", "We\nwait.", Format.HTML,
                List.of(Tag.named("grief"), Tag.named("Low tide"))));
    }

    @Test
    void readsAFieldThatWasNotSentAsEmpty() {
        assertThat(typed("Silence", null, null, null).text(Format.MARKDOWN, List.of()))
                .isEqualTo(new ArticleText("Silence", "", "", Format.MARKDOWN, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"title, 300", "standfirst, 1000", "body, 500000"})
    void findsWhatIsTooLong(String field, int longest) {
        assertThat(form(field, "o".repeat(longest)).problems(Genre.ARTICLE)).isEmpty();
        assertThat(form(field, "o".repeat(longest + 1)).problems(Genre.ARTICLE))
                .isEqualTo(Map.of(field, "content.desk." + field + ".long"));
    }

    @Test
    void findsATagThatIsTooLong() {
        assertThat(tagged("grief, " + "o".repeat(200)).problems(Genre.ARTICLE)).isEmpty();
        assertThat(tagged("grief, " + "o".repeat(201)).problems(Genre.ARTICLE))
                .isEqualTo(Map.of("tags", "content.desk.tags.long"));
    }

    @ParameterizedTest
    @CsvSource(value = {"NULL", "''", "' '", "'\n'", "\u0000"}, nullValues = "NULL")
    void findsAMissingTitle(@Nullable String title) {
        assertThat(typed(title, "", "We wait.", "").publicationProblems(Genre.ARTICLE))
                .isEqualTo(Map.of("title", "content.desk.title.empty"));
    }

    @Test
    void needsNoTitleForADraft() {
        assertThat(typed("", "", "We wait.", "").draftProblems(Genre.ARTICLE)).isEmpty();
        assertThat(typed("", "", "", "grief").draftProblems(Genre.ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' '", "NULL"}, nullValues = "NULL")
    void makesNoDraftOfNothing(@Nullable String typed) {
        assertThat(typed(typed, typed, typed, typed).draftProblems(Genre.ARTICLE))
                .isEqualTo(Map.of("body", "content.desk.none"));
    }

    @Test
    void keepsTheSlugOfATagThatIsKnown() {
        var known = new Tag(new Slug("trauer"), "Grief");

        assertThat(typed("Silence", "", "", "Grief, Tides").text(Format.HTML, List.of(known)).tags())
                .containsExactly(known, Tag.named("Tides"));
    }

    @Test
    void keepsEverythingThatWasTyped() {
        var problems = Map.of("title", "content.desk.title.empty");
        var key = "00000000-0000-0000-0000-000000000001";

        assertThat(new WritingForm(" ", "a", "b", "c,,d", 3, key, 2, Format.HTML, Spot.FOOTER, "d", "t")
                .blank(Genre.PAGE, problems))
                .isEqualTo(new Sheet(null, Spot.FOOTER, new Basis(3, key, 2), " ", "a", "b", Format.MARKDOWN, "c,,d",
                        problems, null,
                        "d", "t"));
    }

    private static WritingForm typed(@Nullable String title, @Nullable String standfirst, @Nullable String body,
            @Nullable String tags) {
        return new WritingForm(title, standfirst, body, tags, null, null, null, null, null, null, null);
    }

    private static WritingForm tagged(String tags) {
        return typed("Silence", "", "", tags);
    }

    private static WritingForm form(String field, String typed) {
        return typed(field.equals("title") ? typed : "Silence", field.equals("standfirst") ? typed : "",
                field.equals("body") ? typed : "", "");
    }
}
