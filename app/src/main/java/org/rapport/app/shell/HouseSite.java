package org.rapport.app.shell;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.rapport.api.Practice;
import org.rapport.api.Site;

/// The site as its properties tell it.
@Component
final class HouseSite implements Site {
    private final SiteProperties told;

    HouseSite(SiteProperties told) {
        this.told = told;
    }

    @Override
    public URI address() {
        return told.address();
    }

    @Override
    public Locale language() {
        return told.language();
    }

    @Override
    public ZoneId zone() {
        var zone = told.zone();
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    @Override
    public Practice practice() {
        return told.practice().practice();
    }
}
