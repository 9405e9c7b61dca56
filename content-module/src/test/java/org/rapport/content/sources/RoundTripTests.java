package org.rapport.content.sources;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RoundTripTests {
    static Stream<Arguments> works() {
        return Stream.of(ExchangeFormat.values())
                .flatMap(format -> Cast.all().stream().map(work -> arguments(format, work)));
    }

    @ParameterizedTest
    @MethodSource("works")
    void readsWhatItWrote(ExchangeFormat format, CslItem work) throws UnreadableSources {
        var source = new CslJson.Named("key2019", work);

        assertThat(ExchangeFormat.readAny(format.write(List.of(source))).sources()).containsExactly(source);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheirOrder(ExchangeFormat format) throws UnreadableSources {
        var sources = Cast.all().stream().map(work -> new CslJson.Named("k" + work.type(), work)).toList();

        assertThat(ExchangeFormat.readAny(format.write(sources)).sources()).isEqualTo(sources);
    }

    @ParameterizedTest
    @EnumSource
    void keepsSignsThatMeanSomethingElsewhere(ExchangeFormat format) throws UnreadableSources {
        var signs = "a\\b {c} }d{ ~e^f_g #h $i$ %j -- k ---l ``m'' ?` <i>n</i> \"o\" @p{q} &amp; \\textit{r}";
        var source = new CslJson.Named("k", CslItem.of("book").with("title", signs).with("publisher", signs));

        assertThat(ExchangeFormat.readAny(format.write(List.of(source))).sources()).containsExactly(source);
    }

    @Test
    void keepsNamesThatBibTexWouldMisunderstand() throws UnreadableSources {
        var names = List.of(CslName.institution("Bread and Roses, Ltd."), CslName.person("And", "Metin"),
                CslName.person("van Dyke", "Dick"), new CslName("Smith and Sons", "Jo", "", "", ""),
                new CslName("Beauvoir", "", "de", "", ""), CslName.person("{Odd}", "~"));
        var source = new CslJson.Named("k", CslItem.of("book").with("title", "T").with("author", names));

        assertThat(BibTex.read(BibTex.write(List.of(source))).sources()).containsExactly(source);
    }

    @Test
    void keepsTypesThatNoClassicEntryHas() throws UnreadableSources {
        for (var type : BibTex.TYPES.words().keySet()) {
            var source = new CslJson.Named("k", CslItem.of(type).with("title", "T"));
            assertThat(BibTex.read(BibTex.write(List.of(source))).sources()).containsExactly(source);
        }
        for (var type : Ris.TYPES.words().keySet()) {
            var source = new CslJson.Named("k", CslItem.of(type).with("title", "T"));
            assertThat(Ris.read(Ris.write(List.of(source)))).containsExactly(source);
        }
    }
}
