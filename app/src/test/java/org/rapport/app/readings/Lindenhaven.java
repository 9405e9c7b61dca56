package org.rapport.app.readings;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

import org.rapport.api.Practice;
import org.rapport.api.Site;

/// A practice an hour east of Greenwich.
final class Lindenhaven implements Site {
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
        return ZoneId.of("Europe/Berlin");
    }

    @Override
    public Practice practice() {
        return Practice.named("The Quiet Room");
    }
}
