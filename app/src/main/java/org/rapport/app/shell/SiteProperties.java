package org.rapport.app.shell;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Site;

/// The site and the practice as `rapport.*` properties tell them, until facts and settings have their desk.
@ConfigurationProperties("rapport")
record SiteProperties(@DefaultValue("http://localhost:8080") URI address, @DefaultValue("en") Locale language,
        @Nullable ZoneId zone, @DefaultValue Facts practice) implements Site {
    SiteProperties {
        if (!List.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null
                || !List.of("", "/").contains(address.getPath())) {
            throw new IllegalArgumentException(
                    "rapport.address must be an address without a path, such as https://elena.example, not " + address);
        }
        if (!List.of("en", "de", "es").contains(language.getLanguage())) {
            throw new IllegalArgumentException("rapport.language must be en, de or es, not " + language);
        }
    }

    @Override
    public ZoneId zone() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    /// As [Practice] has them, with every fact optional.
    record Facts(@DefaultValue("Rapport") String name, @DefaultValue("") String owner,
            @DefaultValue("") String profession, @DefaultValue("") String about, @DefaultValue List<String> place,
            @DefaultValue List<CrisisLine> crisis) {
    }
}
