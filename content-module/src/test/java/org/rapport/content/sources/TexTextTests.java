package org.rapport.content.sources;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TexTextTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {"{\\\"U}ber|Über", "\\\"{U}ber|Über", "\\\"Uber|Über",
        "caf\\'e|café", "caf{\\'{e}}|café", "\\'{\\i}|í", "Stra\\ss e|Straße", "Stra{\\ss}e|Straße",
        "\\v{S}i\\v zek|Šižek", "\\c{c}a|ça", "\\~n|ñ", "\\aa \\O{} \\l|åØ ł", "1--2|1–2", "a---b|a—b",
        "``x''|“x”", "\\textit{In} \\emph{x}|In x", "x~y|x y", "a & b # c_d|a & b # c_d", "50% of|50% of",
        "\\& \\% \\# \\_ \\$ \\{ \\}|& % # _ $ { }", "$\\alpha$-wave|α-wave", "CO$_2$|CO2", "$5 or $6|$5 or $6",
        "{\\textless} {\\textendash}|< –", "a\\textasciitilde b|a~b", "a\\~{}b|a~b", "a\\,b\\ c|a b c",
        "\\unknown{x} y|x y", "Hy\\-phen|Hyphen", "\\{\\vphantom{\\}}x|{x", "{{Deep} {T}itle}|Deep Title",
        "山\\\"{u}|山ü", "x\\|x", "<i>x</i>|<i>x</i>", "?`Qu\\'e?|¿Qué?", "D\\'{ }a|Dá"})
    void saysWhatAReaderSees(String tex, String plain) {
        assertThat(TexText.plain(tex)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/b\\_c\\%20\\&d, https://a.example/b_c%20&d",
        "\\url{https://a.example/}, https://a.example/",
        "10.1000/a--b, 10.1000/a--b", "{10.1000/x}, 10.1000/x", "a{\\textasciitilde}b, a~b"})
    void leavesAddressesAsTheyAre(String tex, String address) {
        assertThat(TexText.verbatim(tex)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "50%", "\\", "{", "}{", "a--b", "---", "``''", "?`", "~^", "$x$", "\\textit{x}",
        "é",
        "\\'e", "_", "#1", "'''", "a - b"})
    void spellsSoThatItReadsBack(String plain) {
        assertThat(TexText.plain(TexText.spelled(plain))).isEqualTo(plain);
    }
}
