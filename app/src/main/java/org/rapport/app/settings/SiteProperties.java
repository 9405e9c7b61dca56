package org.rapport.app.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.rapport.api.Practice;
import org.rapport.api.Practice.Insurance;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Reach;

/// `rapport.*`: the site, and the practice until its owner enters its facts. What cannot be is refused at
/// start, with a sentence.
@ConfigurationProperties("rapport")
public record SiteProperties(@DefaultValue("http://localhost:8080") URI address, @Nullable Locale language,
        @Nullable ZoneId zone, @DefaultValue Facts practice) {
    public SiteProperties {
        if (!Set.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null
                || !Set.of("", "/").contains(address.getPath())) {
            throw new IllegalArgumentException(
                    "rapport.address must be an address without a path, such as https://elena.example, not " + address);
        }
        if (language != null && !Settings.LANGUAGES.contains(language.getLanguage())) {
            throw new IllegalArgumentException("rapport.language must be en, de or es, not " + language);
        }
    }

    /// [Practice] with every fact optional.
    public record Facts(@DefaultValue("Rapport") String name, @DefaultValue("") String owner,
            @DefaultValue("") String profession, @DefaultValue("") String about, @DefaultValue List<String> place,
            boolean onlineOnly, @DefaultValue List<String> hours, @DefaultValue("") String telephone,
            @DefaultValue("") String email, @DefaultValue("") String reply, @DefaultValue List<Offering> services,
            @DefaultValue("") String slidingScale, @DefaultValue("untold") Insurance insurance,
            @DefaultValue("") String insuranceWords, @DefaultValue List<String> languages,
            @DefaultValue("") String licence, @DefaultValue("") String licenceNumber,
            @DefaultValue List<String> jurisdictions, @DefaultValue List<CrisisLine> crisis,
            @DefaultValue("") String notice) {
        public Practice practice() {
            return new Practice(name, owner, profession, about,
                    new Reach(place, onlineOnly, hours, telephone, email, reply),
                    new Offer(services.stream().map(Offering::told).toList(), slidingScale, insurance, insuranceWords,
                            languages),
                    new Licence(licence, licenceNumber, jurisdictions),
                    crisis.stream().map(CrisisLine::told).toList(), notice);
        }
    }

    record Offering(String name, @DefaultValue("") String words, @DefaultValue("") String fee) {
        Practice.Offering told() {
            return new Practice.Offering(name, words, fee);
        }
    }

    record CrisisLine(@DefaultValue("") String country, String number, String words) {
        Practice.CrisisLine told() {
            return new Practice.CrisisLine(country, number, words);
        }
    }
}
