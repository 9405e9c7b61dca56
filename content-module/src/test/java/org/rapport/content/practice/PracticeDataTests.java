package org.rapport.content.practice;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Practice;
import org.rapport.api.Practice.Insurance;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Offering;
import org.rapport.api.Practice.Reach;
import org.rapport.api.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

class PracticeDataTests {
    private static final Licence LICENCE = new Licence("Licensed psychotherapist", "P-12", List.of("Westland"));

    @Test
    void callsWhoOnlyWritesAPerson() {
        assertThat(PracticeData.describe(new TellingSite(Practice.named("Elena’s Notes")), "").all())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("@type", "Person", "name", "Elena’s Notes", "url", "https://practice.example/"));
    }

    @Test
    void callsWhoIsLicensedAPractice() {
        var it = PracticeData.describe(new TellingSite(practice(Offer.UNTOLD, LICENCE)), "").all();

        assertThat(it).containsEntry("@type", "MedicalBusiness").containsEntry("name", "The Quiet Room")
                .containsEntry("areaServed", List.of("Westland")).doesNotContainKey("makesOffer");
        assertThat(it.get("founder")).isEqualTo(Map.of("@type", "Person", "name", "Elena", "jobTitle", "Listener",
                "hasCredential", Map.of("@type", "EducationalOccupationalCredential", "credentialCategory", "license",
                        "name", "Licensed psychotherapist", "identifier", "P-12")));
    }

    @Test
    void tellsWhatIsOfferedAndWhere() {
        var offer = new Offer(List.of(new Offering("An hour", "50 minutes", "€ 110"),
                new Offering("A letter", "", "what you can")), "", Insurance.UNTOLD, "",
                List.of("English"));

        assertThat(PracticeData.describe(new TellingSite(practice(offer, Licence.UNTOLD)), "").all())
                .containsEntry("address", "7 Lane, Westhaven").containsEntry("telephone", "030 5550")
                .containsEntry("knowsLanguage", List.of("English"))
                .containsEntry("makesOffer", List.of(
                        Map.of("@type", "Offer", "price", "110", "priceCurrency", "EUR", "itemOffered",
                                Map.of("@type", "Service", "name", "An hour", "description", "50 minutes")),
                        Map.of("@type", "Offer", "description", "what you can", "itemOffered",
                                Map.of("@type", "Service", "name", "A letter"))));
    }

    @Test
    void showsTheFaceOfAPersonAlone() {
        var portrait = "https://practice.example/media/files/ab12.jpg";

        var writer = PracticeData.describe(new TellingSite(Practice.named("Elena’s Notes")), "/media/files/ab12.jpg")
                .all();
        var practice = PracticeData.describe(new TellingSite(practice(Offer.UNTOLD, LICENCE)), "/media/files/ab12.jpg")
                .all();

        assertThat(writer).containsEntry("image", portrait);
        assertThat(practice).doesNotContainKey("image");
        assertThat(practice.get("founder")).asInstanceOf(MAP).containsEntry("image", portrait);
    }

    @Test
    void cannotBeBrokenOutOf() {
        var out = new StringOutput();
        PracticeData.of(new TellingSite(Practice.named("</script><script>alert(1)</script> \"“")), "").writeTo(out);

        var block = Jsoup.parse(out.toString()).select("script");
        assertThat(block.eachAttr("type")).containsExactly("application/ld+json");
        var data = JsonMapper.shared().readTree(block.getFirst().data());
        assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.get("name").asString()).isEqualTo("</script><script>alert(1)</script> \"“");
    }

    private static Practice practice(Offer offer, Licence licence) {
        return new Practice("The Quiet Room", "Elena", "Listener", "She waits.",
                new Reach(List.of("7 Lane", "Westhaven"), false, List.of("Mondays"), "030 5550", "", ""), offer,
                licence, List.of(), "");
    }

    private record TellingSite(Practice practice) implements Site {
        @Override
        public URI address() {
            return URI.create("https://practice.example");
        }

        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
