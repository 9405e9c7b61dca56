package org.rapport.testkit;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Site;

/// A practice that does not exist, in English and UTC.
final class ExampleSite implements Site {
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

    @Override
    public Practice practice() {
        return new Practice("The Quiet Room", "Elena", "Psychotherapist", "She listens, and sometimes she writes.",
                List.of("7 Harbour Lane", "Westhaven"), List.of("Monday to Thursday"), "usually the same evening",
                List.of(new CrisisLine("112", "When a life is in danger")));
    }
}
