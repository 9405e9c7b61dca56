package org.rapport.content.sources;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RisTests {
    @Test
    void readsWhatZoteroExports() throws UnreadableSources {
        var item = one("""
                TY  - JOUR
                TI  - What a pause holds
                AU  - Lindgren, Maja A.
                AU  - van den Oever, Pim
                AU  - Ashdown, Noel, Jr.
                AU  - Quiet Rooms Group
                T2  - Journal of Quiet Rooms
                AB  - It was quiet.
                DA  - 2019/05/12/
                PY  - 2019
                DO  - 10.5555/quiet.12
                VL  - 12
                IS  - 3
                SP  - 101
                EP  - 118
                J2  - J Quiet Rooms
                LA  - en
                SN  - 1234-5679
                UR  - https://quiet.example/12
                Y2  - 2024/01/05/10:12:13
                N1  - PMID: 31234567
                ER  -\s
                """);

        assertThat(item.type()).isEqualTo("article-journal");
        assertThat(item.names("author")).containsExactly(CslName.person("Lindgren", "Maja A."),
                new CslName("Oever", "Pim", "van den", "", ""), new CslName("Ashdown", "Noel", "", "Jr.", ""),
                CslName.institution("Quiet Rooms Group"));
        assertThat(item.texts()).containsEntry("title", "What a pause holds").containsEntry("volume", "12")
                .containsEntry("container-title", "Journal of Quiet Rooms")
                .containsEntry("container-title-short", "J Quiet Rooms").containsEntry("issue", "3")
                .containsEntry("page", "101-118").containsEntry("ISSN", "1234-5679").containsEntry("language", "en")
                .containsEntry("DOI", "10.5555/quiet.12").containsEntry("URL", "https://quiet.example/12")
                .containsEntry("PMID", "31234567").doesNotContainKey("ISBN");
        assertThat(item.date("issued")).hasToString("Optional[2019-05-12]");
        assertThat(item.date("accessed")).hasToString("Optional[2024-01-05]");
    }

    @Test
    void readsWhatEndNoteExportsFromPubMed() throws UnreadableSources {
        var item = one("""
                TY  - JOUR
                AU  - Okafor, A.
                AN  - 31234567
                C2  - PMC6543210
                DA  - May 12
                DO  - 10.5555/slow.4
                DP  - NLM
                ET  - 2011/05/10
                KW  - Silence
                Rest
                N1  - 1234-5679
                J2  - Ann Slowness
                PY  - 2011
                SN  - 1234-5679 (Print)
                1234-5679 (Linking)
                SP  - 7-9
                ST  - Counting silences
                T2  - Annals of Slowness
                TI  - Counting silences: a
                 second look
                VL  - 4
                ID  - 17
                ER  -\s
                """);

        assertThat(item.title()).isEqualTo("Counting silences: a second look");
        assertThat(item.texts()).containsEntry("PMID", "31234567").containsEntry("PMCID", "PMC6543210")
                .containsEntry("page", "7-9");
        assertThat(item.date("issued")).hasToString("Optional[2011-05-12]");
    }

    @Test
    void readsTheTagsOf2001() throws UnreadableSources {
        var item = one("""
                TY  - CHAP
                ID  - hara2004
                T1  - Doors that open inwards
                A1  - O'Hara, Sinéad
                A2  - Núñez, Íñigo
                BT  - The Listening House
                Y1  - 2004///Spring
                SP  - 33
                EP  - 58
                CY  - Lund
                PB  - Tidewater
                SN  - 978-3-16-148410-0
                ER  -\s
                """);

        assertThat(item.title()).isEqualTo("Doors that open inwards");
        assertThat(item.names("author")).containsExactly(CslName.person("O'Hara", "Sinéad"));
        assertThat(item.names("editor")).containsExactly(CslName.person("Núñez", "Íñigo"));
        assertThat(item.texts()).containsEntry("container-title", "The Listening House").containsEntry("page", "33-58")
                .containsEntry("publisher-place", "Lund").containsEntry("ISBN", "978-3-16-148410-0");
        assertThat(item.year()).isEqualTo("2004");
    }

    @Test
    void takesANumberOfAnotherDatabaseForNone() throws UnreadableSources {
        assertThat(one("TY  - JOUR\nTI  - T\nAN  - 31234567\nDB  - PsycINFO\n").texts()).doesNotContainKey("PMID");
        assertThat(one("TY  - JOUR\nTI  - T\nAN  - 31234567\nDB  - PubMed\n").text("PMID")).isEqualTo("31234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TY  - BOOK\r\nTI  - T\r\nER  - \r\n", "\uFEFFTY  - BOOK\nTI  - T\nER  -",
        "TY - BOOK\nTI - T\nER -",
        "TY  - BOOK\nTI  - T", "TY  - BOOK\nQQ  - what\nTI  - T\nXX  -\nER  - ", "  TY  - BOOK\n  TI  - T\n  ER  - ",
        "From: J.\n\nTY  - BOOK\nTI  - T\nER  - \nyours\n", "TY  - book\nBT  - T\n", "TY  - BOOK\nCT  - T\nTI  -\n"})
    void bearsHowProgramsWrite(String text) throws UnreadableSources {
        assertThat(one(text)).isEqualTo(CslItem.of("book").with("title", "T"));
    }

    @Test
    void beginsAnotherAtEveryType() throws UnreadableSources {
        assertThat(Ris.read("TY  - BOOK\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \nTY  - THES\nTI  - Three"))
                .extracting(source -> source.item().title()).containsExactly("One", "Two", "Three");
    }

    @ParameterizedTest
    @CsvSource({"JOUR, article-journal", "EJOUR, article-journal", "MGZN, article-magazine", "BOOK, book",
        "EDBOOK, book", "ECHAP, chapter", "CONF, paper-conference", "CPAPER, paper-conference", "THES, thesis",
        "RPRT, report", "ELEC, webpage", "UNPB, manuscript", "GEN, document", "ODD, document"})
    void knowsTypes(String tag, String type) throws UnreadableSources {
        assertThat(one("TY  - " + tag + "\nTI  - T").type()).isEqualTo(type);
    }

    @Test
    void partsABookFromItsSeries() throws UnreadableSources {
        var item = one("TY  - BOOK\nTI  - T\nAU  - A, B\nA2  - Series, Ed\nA3  - Book, Ed\nT2  - S\nSP  - 212\n");

        assertThat(item.texts()).containsEntry("collection-title", "S").containsEntry("number-of-pages", "212")
                .doesNotContainKeys("container-title", "page");
        assertThat(item.names("collection-editor")).containsExactly(CslName.person("Series", "Ed"));
        assertThat(item.names("editor")).containsExactly(CslName.person("Book", "Ed"));
    }

    @Test
    void takesWhoMadeAnEditedBookForItsEditor() throws UnreadableSources {
        assertThat(one("TY  - EDBOOK\nTI  - T\nAU  - Brandt, Jule\n").names()).containsOnlyKeys("editor");
    }

    @Test
    void leavesTheAdvisorsAndTheDepartmentOfAThesisOut() throws UnreadableSources {
        assertThat(one("TY  - THES\nTI  - T\nAU  - Brandt, Jule\nA3  - Okafor, Ada\nT2  - Department\nM3  - Dr. phil."))
                .isEqualTo(CslItem.of("thesis").with("title", "T").with("genre", "Dr. phil.").with("author",
                        List.of(CslName.person("Brandt", "Jule"))));
    }

    @ParameterizedTest
    @CsvSource({"BOOK, 3-16-148410-X, ISBN", "BOOK, 978-3-16, ISBN", "JOUR, 1234-5679, ISSN", "JOUR, 9999, ISSN",
        "BOOK, 1234-5679, ISSN", "RPRT, IRR-7, number", "RPRT, 978-3-16-148410-0, ISBN"})
    void tellsNumbersApart(String type, String number, String variable) throws UnreadableSources {
        assertThat(one("TY  - " + type + "\nTI  - T\nSN  - " + number).texts()).containsEntry(variable, number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PY  - 2003|2003", "Y1  - 2003/05/12/|2003-05-12", "DA  - 2003/05//|2003-05",
        "PY  - 2003;DA  - 2003/05/12|2003-05-12", "PY  - 2003;DA  - Mai 12|2003-05-12", "PY  - in press|in press",
        "PY  - 2003;DA  - 2004/05/12|2003", "DA  - May 12, 2003|2003-05-12", "PY  - 2003;DA  - Spring|2003",
        "PY  - 2003;DA  - //|2003", "PY  - ////|"})
    void readsDates(String lines, String date) throws UnreadableSources {
        assertThat(one("TY  - BOOK\nTI  - T\n" + lines.replace(';', '\n')).date("issued").map(CslDate::toString)
                .orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SP  - 1;EP  - 9|1-9", "SP  - 1-9|1-9", "SP  - 1;EP  - 1-9|1-9",
        "SP  - e12|e12",
        "SP  - 7;EP  - 7|7", "EP  - 7|7", "C7  - e12|e12", "SP  - 1 – 9|1-9"})
    void readsPages(String lines, String page) throws UnreadableSources {
        assertThat(one("TY  - JOUR\nTI  - T\n" + lines.replace(';', '\n')).text("page")).isEqualTo(page);
    }

    @Test
    void readsWhereItIs() throws UnreadableSources {
        var item = one("TY  - JOUR\nTI  - T\nUR  - <Go to ISI>://WOS:1\nUR  - https://a.example/ https://b.example/\n"
                + "M3  - doi:10.5555/x\n");

        assertThat(item.text("URL")).isEqualTo("https://a.example/");
        assertThat(item.text("DOI")).isEqualTo("doi:10.5555/x");
    }

    @Test
    void writesLinesAsRisWantsThem() {
        assertThat(Ris.write(List.of(new CslJson.Named("ask2022", Cast.webpage())))).isEqualTo("""
                TY  - ELEC
                ID  - ask2022
                AU  - Harbour & Friends
                TI  - How to ask for help
                T2  - Harbour Notes
                PY  - 2022
                DA  - 2022/11/03
                Y2  - 2024/01/05
                UR  - https://harbour.example/ask_help?a=1&b=50%25#top
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTheNumberOfAReportWhereItIsRead() {
        assertThat(Ris.write(List.of(new CslJson.Named("", Cast.report())))).contains("SN  - IRR-7\r\n")
                .doesNotContain("ID  -");
    }

    private static CslItem one(String text) throws UnreadableSources {
        var sources = Ris.read(text);
        assertThat(sources).hasSize(1);
        return sources.getFirst().item();
    }
}
