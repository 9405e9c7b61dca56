package org.rapport.app.people;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.rapport.api.Practice;
import org.rapport.api.Site;

/// The site of Elena Marsh.
public final class MarshSite implements Site {
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
        return new Practice("Marsh Psychotherapy", "Dr. Elena Marsh", "", "", Practice.Reach.UNTOLD,
                Practice.Offer.UNTOLD, Practice.Licence.UNTOLD, List.of(), "");
    }
}
