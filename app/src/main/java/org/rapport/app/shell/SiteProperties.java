package org.rapport.app.shell;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;

/// `rapport.*`: the site, and the practice until its owner enters its facts. What cannot be is refused at
/// start, with a sentence.
@ConfigurationProperties("rapport")
record SiteProperties(@DefaultValue("http://localhost:8080") URI address, @DefaultValue("en") Locale language,
        @Nullable ZoneId zone, @DefaultValue Facts practice) {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "es");

    SiteProperties {
        if (!Set.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null
                || !Set.of("", "/").contains(address.getPath())) {
            throw new IllegalArgumentException(
                    "rapport.address must be an address without a path, such as https://elena.example, not " + address);
        }
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new IllegalArgumentException("rapport.language must be en, de or es, not " + language);
        }
    }

    /// [Practice] with every fact optional.
    record Facts(@DefaultValue("Rapport") String name, @DefaultValue("") String owner,
            @DefaultValue("") String profession, @DefaultValue("") String about, @DefaultValue List<String> place,
            @DefaultValue List<String> hours, @DefaultValue("") String reply, @DefaultValue List<CrisisLine> crisis) {
        Practice practice() {
            return new Practice(name, owner, profession, about, place, hours, reply, crisis);
        }
    }
}
