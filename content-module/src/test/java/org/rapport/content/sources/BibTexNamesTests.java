package org.rapport.content.sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BibTexNamesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"van den Oever, Pim|van den|Oever|Pim|",
        "Pim van den Oever|van den|Oever|Pim|",
        "Lindgren, Maja A.||Lindgren|Maja A.|", "Maja A. Lindgren||Lindgren|Maja A.|", "Plato||Plato||",
        "Ashdown, Jr., Noel||Ashdown|Noel|Jr.", "O'Hara, Sinéad||O'Hara|Sinéad|", "山田, 花子||山田|花子|",
        "Núñez de la Cruz, Íñigo||Núñez de la Cruz|Íñigo|", "de la Cruz, Ana María|de la|Cruz|Ana María|",
        "{van den Oever}, Pim||van den Oever|Pim|", "{de} Vries, Jo||de Vries|Jo|", "Mu{\\~n}oz, Jos\\'e||Muñoz|José|",
        "Mu\\~noz, X||Muñoz|X|",
        "Grünwald-Öhm, Käthe||Grünwald-Öhm|Käthe|", "von Ahlen, Jo|von|Ahlen|Jo|", "al-Amin, Tariq||al-Amin|Tariq|",
        "{\\\"O}hm, Jo||Öhm|Jo|", "{\\\"O}zg{\\\"u}l||Özgül||", "Lindgren,||Lindgren||",
        "family=Oever, given=Pim, prefix=van den, useprefix=true|van den|Oever|Pim|",
        "Lindgren,\tMaja~A.||Lindgren|Maja A.|"})
    void readsPeople(String tex, String particle, String family, String given, String suffix) {
        assertThat(BibTexNames.read(tex)).containsExactly(
                new CslName(family, text(given), text(particle), text(suffix), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{Harbour and Friends, Ltd.}|Harbour and Friends, Ltd.", "{WHO}|WHO",
        "{{Robert {X} Institut}}|Robert {X} Institut", "A, B, C, D|A, B, C, D"})
    void readsInstitutions(String tex, String literal) {
        assertThat(BibTexNames.read(tex)).containsExactly(CslName.institution(literal.replaceAll("[{}]", "")));
    }

    @Test
    void partsThemAtAnyAnd() {
        assertThat(BibTexNames.read("Brandt, Jule  AND\nOkafor, Ada and {Bread and Roses}"))
                .extracting(CslName::shortly).containsExactly("Brandt", "Okafor", "Bread and Roses");
    }

    @Test
    void knowsThatOthersAreNobody() {
        assertThat(BibTexNames.read("Brandt, Jule and others")).containsExactly(CslName.person("Brandt", "Jule"));
        assertThat(BibTexNames.read("others and and")).isEmpty();
        assertThat(BibTexNames.read("  ")).isEmpty();
    }

    private static String text(String perhaps) {
        return perhaps == null ? "" : perhaps;
    }
}
