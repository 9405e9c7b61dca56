package org.rapport.content.sources;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class BibTexTests {
    @Test
    void readsWhatZoteroExports() throws UnreadableSources {
        var item = one("""
                @article{lindgren_what_2019,
                	title = {What a {Pause} holds: 50\\% \\& more},
                	volume = {12},
                	issn = {1234-5679},
                	url = {https://quiet.example/rooms\\_12?a=1\\&b=2},
                	doi = {10.5555/quiet\\_rooms.12},
                	abstract = {It was {\\textless}i{\\textgreater}quiet{\\textless}/i{\\textgreater}.},
                	language = {en},
                	number = {3},
                	urldate = {2024-01-05},
                	journal = {Journal of Quiet Rooms},
                	author = {Lindgren, Maja A. and van den Oever, Pim and {Quiet Rooms Group}},
                	month = may,
                	year = {2019},
                	note = {Publisher: Tidewater},
                	pages = {101--118},
                	file = {Full Text:C\\:\\\\files\\\\a.pdf:application/pdf},
                }
                """);

        assertThat(item.type()).isEqualTo("article-journal");
        assertThat(item.title()).isEqualTo("What a Pause holds: 50% & more");
        assertThat(item.texts()).containsEntry("issue", "3").containsEntry("page", "101-118")
                .containsEntry("DOI", "10.5555/quiet_rooms.12")
                .containsEntry("URL", "https://quiet.example/rooms_12?a=1&b=2").doesNotContainKeys("number", "note");
        assertThat(item.names("author")).containsExactly(CslName.person("Lindgren", "Maja A."),
                new CslName("Oever", "Pim", "van den", "", ""), CslName.institution("Quiet Rooms Group"));
        assertThat(item.dates()).containsOnlyKeys("issued", "accessed");
        assertThat(item.date("issued")).hasToString("Optional[2019-05]");
        assertThat(item.date("accessed")).hasToString("Optional[2024-01-05]");
    }

    @Test
    void readsWhatGoogleScholarExports() throws UnreadableSources {
        var item = one("""
                @incollection{hara2004doors,
                  title={Doors that open inwards},
                  author={O'Hara, Sin{\\'e}ad and D'Angelo, E and others},
                  booktitle={The Listening House},
                  pages={33--58},
                  year={2004},
                  publisher={Tidewater}
                }""");

        assertThat(item.type()).isEqualTo("chapter");
        assertThat(item.names("author")).containsExactly(CslName.person("O'Hara", "Sinéad"),
                CslName.person("D'Angelo", "E"));
        assertThat(item.text("container-title")).isEqualTo("The Listening House");
        assertThat(item.texts()).doesNotContainKeys("event-place", "number-of-pages");
    }

    @Test
    void readsWhatEndNoteExports() throws UnreadableSources {
        var item = one("""
                @article{RN17,
                   author = {Okafor, Ada},
                   title = {Counting silences},
                   journal = {Annals of Slowness},
                   volume = {4},
                   number = {2},
                   pages = {7-9},
                   ISSN = {1234-5679 (Print)
                1234-5679 (Linking)},
                   DOI = {10.5555/slow.4},
                   url = {http://slow.example/4},
                   year = {2011},
                   type = {Journal Article}
                }
                """);

        assertThat(item.texts()).containsEntry("issue", "2").containsEntry("page", "7-9").doesNotContainKey("genre");
    }

    @Test
    void readsWhatJabRefExports() throws UnreadableSources {
        var sources = BibTex.read("""
                % Encoding: UTF-8

                @String { jqr = "Journal of Quiet" # { Rooms} }

                @Article{Brandt1999,
                  author    = "Jule Brandt and Gr{\\"u}nwald, K{\\"a}the",
                  title     = "Warten {"}lernen{"}",
                  journal   = jqr # ", neue Folge",
                  year      = 1999,
                  owner     = {jule},
                  pmid      = {123456},
                }

                @Comment{jabref-meta: databaseType:bibtex;}
                """).sources();

        assertThat(sources).extracting(CslJson.Named::id).containsExactly("Brandt1999");
        var item = sources.getFirst().item();
        assertThat(item.text("container-title")).isEqualTo("Journal of Quiet Rooms, neue Folge");
        assertThat(item.title()).isEqualTo("Warten \"lernen\"");
        assertThat(item.names("author")).containsExactly(CslName.person("Brandt", "Jule"),
                CslName.person("Grünwald", "Käthe"));
        assertThat(item.text("PMID")).isEqualTo("123456");
    }

    @ParameterizedTest
    @CsvSource({"article, article-journal", "book, book", "inbook, chapter", "incollection, chapter",
        "inproceedings, paper-conference", "conference, paper-conference", "thesis, thesis", "phdthesis, thesis",
        "mastersthesis, thesis", "techreport, report", "report, report", "online, webpage", "misc, document",
        "unpublished, manuscript", "manual, book", "booklet, pamphlet", "proceedings, book", "odd, document",
        "ARTICLE, article-journal"})
    void knowsTypes(String entry, String type) throws UnreadableSources {
        assertThat(one("@" + entry + "{k, title={T}}").type()).isEqualTo(type);
    }

    @Test
    void takesMiscellanyWithAnAddressForAPage() throws UnreadableSources {
        assertThat(one("@misc{k, title={T}, url={https://a.example/}}").type()).isEqualTo("webpage");
        assertThat(one("@misc{k, title={T}, howpublished={\\url{https://a.example/b_c}}}"))
                .extracting(CslItem::type, item -> item.text("URL")).containsExactly("webpage",
                        "https://a.example/b_c");
        assertThat(one("@misc{k, title={T}, howpublished={Radio}}").texts()).doesNotContainKey("URL");
    }

    @Test
    void takesAPreprintForAnArticleInAnArchive() throws UnreadableSources {
        var item = one("@misc{k, title={T}, eprint={1905.01234}, archiveprefix={arXiv}, url={https://a.example/}}");

        assertThat(item.type()).isEqualTo("article");
        assertThat(item.texts()).containsEntry("archive", "arXiv").containsEntry("archive_location", "1905.01234");
        assertThat(one("@article{k, title={T}, eprint={123}, eprinttype={pubmed}}").text("PMID")).isEqualTo("123");
    }

    @ParameterizedTest
    @CsvSource({"phdthesis, '', PhD thesis", "mastersthesis, '', Master’s thesis",
        "phdthesis, Habilitation, Habilitation",
        "thesis, mathesis, Master’s thesis", "thesis, '', ''"})
    void saysWhatKindOfThesisItIs(String entry, String kind, String genre) throws UnreadableSources {
        assertThat(one("@" + entry + "{k, title={T}, type={" + kind + "}}").text("genre")).isEqualTo(genre);
    }

    @Test
    void takesTheNumberOfABookForItsPlaceInTheSeries() throws UnreadableSources {
        assertThat(one("@book{k, title={T}, series={S}, number={4}}").texts())
                .containsEntry("collection-number", "4").containsEntry("collection-title", "S");
        assertThat(one("@techreport{k, title={T}, number={IRR-7}, institution={I}}").texts())
                .containsEntry("number", "IRR-7").containsEntry("publisher", "I");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"year=2019, month=may|2019-05", "year={2019}, month={5}, day={12}|2019-05-12",
        "year={2019}, month={May 12}|2019-05-12", "year=2019, month=12|2019-12", "date={2019-05}|2019-05",
        "date={2019-05-12/2019-05-14}|2019-05-12", "year={in press}|in press", "year={2019}, month={Frühling}|2019",
        "year={2019}, month={Mai}|2019-05", "date={}, year=2003|2003", "month=may|"})
    void readsDates(String fields, String date) throws UnreadableSources {
        assertThat(one("@book{k, title={T}, " + fields + "}").date("issued").map(CslDate::toString).orElse(null))
                .isEqualTo(date);
    }

    @Test
    void inheritsFromTheBookThatItRefersTo() throws UnreadableSources {
        var sources = BibTex.read("""
                @inproceedings{a, title={Counting}, author={Okafor, Ada}, pages={7--9}, crossref={Whole}}
                @proceedings{whole, title={Third Meeting}, editor={Brandt, Jule}, year=2011, doi={10.5555/whole}}
                """).sources();

        var item = sources.getFirst().item();
        assertThat(item.title()).isEqualTo("Counting");
        assertThat(item.text("container-title")).isEqualTo("Third Meeting");
        assertThat(item.year()).isEqualTo("2011");
        assertThat(item.names("editor")).containsExactly(CslName.person("Brandt", "Jule"));
        assertThat(item.texts()).doesNotContainKey("DOI");
    }

    @Test
    void leavesAReferenceToNothingAlone() throws UnreadableSources {
        assertThat(one("@inbook{a, title={T}, crossref={gone}}").title()).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@book{, title={T}}", "@book{title={T}}", "@book(k, title={T})", "@book{k, title={T},,}",
        "@book{k, title={T} year=2003}", "@ book {k , TITLE = \"T\"}", "Dear all,\n@book{k, title={T}}\nyours, J.",
        "@preamble{\"x\"} @book{k, title={T}}", "@comment{@book{x, title={No}}} @book{k, title={T}}",
        "@book{k, title={T}, title={Second}}", "@book{k,\r\n title={T}\r\n}", "@book{k, subtitle={}, title=t}",
        "@string{t = {T}} @book{k, title = T}", "\uFEFF@book{山田 2019, title={T}}"})
    void bearsHowPeopleAndProgramsWrite(String text) throws UnreadableSources {
        assertThat(one(text).title()).isEqualToIgnoringCase("T");
    }

    @Test
    void keepsTwoThatHaveTheSameKey() throws UnreadableSources {
        assertThat(BibTex.read("@book{k, title={One}} @book{k, title={Two}}").sources())
                .extracting(CslJson.Named::id, source -> source.item().title())
                .containsExactly(tuple("k", "One"), tuple("k", "Two"));
    }

    @Test
    void addsTheSubtitle() throws UnreadableSources {
        assertThat(one("@book{k, title={T}, subtitle={And more}}").title()).isEqualTo("T: And more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"@book{k,;  title={T};  year={|3", ";;@book{k, title T}|3",
        "@book{k, title={T|1", "@book{k, title=\"T}|1", "@book{k|1", "@string{x=;{y|2"})
    void saysWhereItStops(String text, int line) {
        assertThatExceptionOfType(UnreadableSources.class).isThrownBy(() -> BibTex.read(text.replace(';', '\n')))
                .matches(unreadable -> unreadable.line() == line, "at line " + line);
    }

    @Test
    void writesClassicEntries() {
        assertThat(BibTex.write(List.of(new CslJson.Named("lindgren 2019", Cast.article())))).isEqualTo("""
                @article{lindgren2019,
                  author = {Lindgren, Maja A. and van den Oever, Pim and Ashdown, Jr., Noel},
                  title = {{What a pause holds: 50\\% \\& more}},
                  journal = {Journal of Quiet Rooms},
                  shortjournal = {J Quiet Rooms},
                  volume = {12},
                  language = {en},
                  issn = {1234-5679},
                  pmid = {31234567},
                  pmcid = {PMC6543210},
                  number = {3},
                  pages = {101--118},
                  doi = {10.5555/quiet_rooms.12.3#7},
                  year = {2019},
                  month = may,
                  day = {12}
                }
                """);
    }

    @Test
    void writesWhoStandsBehindAThesisAndAReport() {
        var master = Cast.thesis().with("genre", "Master’s thesis");

        assertThat(written(master)).startsWith("@mastersthesis{k,").contains("school = {Universität Ahrensfeld}");
        assertThat(written(Cast.thesis())).startsWith("@phdthesis{k,").contains("type = {Dissertation}");
        assertThat(written(Cast.report())).startsWith("@techreport{k,")
                .contains("institution = {Institute for Rest and Repair}");
    }

    private static String written(CslItem item) {
        return BibTex.write(List.of(new CslJson.Named("k", item)));
    }

    private static CslItem one(String text) throws UnreadableSources {
        var sources = BibTex.read(text).sources();
        assertThat(sources).hasSize(1);
        return sources.getFirst().item();
    }
}
