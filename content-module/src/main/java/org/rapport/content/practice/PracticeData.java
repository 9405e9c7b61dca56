package org.rapport.content.practice;

import java.util.Map;

import gg.jte.Content;

import org.rapport.api.Practice;
import org.rapport.api.Site;

/// The practice's facts as machines read them: schema.org's vocabulary in JSON-LD 1.1, for the head of a page.
public final class PracticeData {
    private PracticeData() {}

    /// A data block, which browsers do not run.
    ///
    /// @param portrait the path of her picture, or empty
    public static Content of(Site site, String portrait) {
        var json = describe(site, portrait).block();
        return out -> out.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }

    static Told describe(Site site, String portrait) {
        var it = site.practice();
        var image = portrait.isEmpty() ? "" : site.absolute(portrait);
        return isBusiness(it) ? business(site, it, image) : person(it, image).with("url", site.absolute("/"));
    }

    /// Who offers something by licence is a practice; who only writes is a person.
    private static boolean isBusiness(Practice it) {
        return !it.offer().services().isEmpty() || !it.licence().title().isEmpty();
    }

    private static Told business(Site site, Practice it, String image) {
        return Told.as("MedicalBusiness").with("name", it.name()).with("url", site.absolute("/"))
                .with("description", it.about()).with("telephone", it.reach().telephone())
                .with("email", it.reach().email()).with("address", String.join(", ", it.reach().place()))
                .with("areaServed", it.licence().jurisdictions()).with("knowsLanguage", it.offer().languages())
                .with("founder", it.owner().isEmpty() ? Map.of() : person(it, image).all())
                .with("makesOffer", it.offer().services().stream().map(PracticeData::offer).toList());
    }

    private static Told person(Practice it, String image) {
        return Told.as("Person").with("name", it.author()).with("image", image)
                .with("jobTitle", it.profession())
                .with("hasCredential", it.licence().title().isEmpty() ? Map.of() : credential(it.licence()));
    }

    private static Map<String, Object> credential(Practice.Licence it) {
        return Told.as("EducationalOccupationalCredential").with("credentialCategory", "license")
                .with("name", it.title()).with("identifier", it.number()).all();
    }

    private static Map<String, Object> offer(Practice.Offering it) {
        var service = Told.as("Service").with("name", it.name()).with("description", it.words());
        var offer = Told.as("Offer").with("itemOffered", service.all());
        return Price.of(it.fee())
                .map(price -> offer.with("price", price.amount().toString()).with("priceCurrency", price.currency()))
                .orElseGet(() -> offer.with("description", it.fee())).all();
    }
}
