package org.rapport.app.fetch;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import org.rapport.api.Practice;
import org.rapport.api.Site;

/// The site that asks.
record HomeSite() implements Site {
    @Override
    public URI address() {
        return URI.create("https://elena.example");
    }

    @Override
    public Locale language() {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Practice practice() {
        throw new UnsupportedOperationException();
    }
}
