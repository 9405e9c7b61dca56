package org.rapport.content.practice;

import java.util.Map;

import gg.jte.Content;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Practice;
import org.rapport.api.Site;

/// The practice's facts as machines read them: schema.org's vocabulary in JSON-LD 1.1, for the head of a page.
public final class PracticeData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PracticeData() {}

    /// A data block, which browsers do not run.
    public static Content of(Site site) {
        return of(site, "");
    }

    /// The same with her picture.
    ///
    /// @param portrait its path, or empty
    public static Content of(Site site, String portrait) {
        // Within a script element, and nowhere else in JSON, a less-than sign could end it (HTML Standard, §4.12.1.3).
        var json = JSON.writeValueAsString(describe(site, portrait)).replace("<", "\\u003c");
        return out -> out.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }

    static Map<String, Object> describe(Site site, String portrait) {
        var it = site.practice();
        var told = new Told().with("@context", "https://schema.org");
        var image = portrait.isEmpty() ? "" : site.absolute(portrait);
        return isBusiness(it)
                ? business(told, site, it, image)
                : person(told, it, image).with("url", site.absolute("/")).all();
    }

    /// Who offers something by licence is a practice; who only writes is a person.
    private static boolean isBusiness(Practice it) {
        return !it.offer().services().isEmpty() || !it.licence().title().isEmpty();
    }

    private static Map<String, Object> business(Told told, Site site, Practice it, String image) {
        return told.with("@type", "MedicalBusiness").with("name", it.name()).with("url", site.absolute("/"))
                .with("description", it.about()).with("telephone", it.reach().telephone())
                .with("email", it.reach().email()).with("address", String.join(", ", it.reach().place()))
                .with("areaServed", it.licence().jurisdictions()).with("knowsLanguage", it.offer().languages())
                .with("founder", it.owner().isEmpty() ? Map.of() : person(new Told(), it, image).all())
                .with("makesOffer", it.offer().services().stream().map(PracticeData::offer).toList()).all();
    }

    private static Told person(Told told, Practice it, String image) {
        return told.with("@type", "Person").with("name", it.author()).with("image", image)
                .with("jobTitle", it.profession())
                .with("hasCredential", it.licence().title().isEmpty() ? Map.of() : credential(it.licence()));
    }

    private static Map<String, Object> credential(Practice.Licence it) {
        return new Told().with("@type", "EducationalOccupationalCredential").with("credentialCategory", "license")
                .with("name", it.title()).with("identifier", it.number()).all();
    }

    private static Map<String, Object> offer(Practice.Offering it) {
        var service = new Told().with("@type", "Service").with("name", it.name()).with("description", it.words());
        return new Told().with("@type", "Offer").with("itemOffered", service.all()).with("price", it.fee()).all();
    }
}
