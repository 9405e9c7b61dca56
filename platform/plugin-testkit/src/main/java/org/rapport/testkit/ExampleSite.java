package org.rapport.testkit;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Reach;
import org.rapport.api.Site;

/// The site of a practice that does not exist, at `https://practice.example`, in English and UTC: [ModuleTest] stands in
/// it, and plain tests of what wants a [Site] may have one of their own.
public final class ExampleSite implements Site {
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
                new Reach(List.of("7 Harbour Lane", "Westhaven"), false, List.of("Monday to Thursday"), "", "",
                        "usually the same evening"),
                Offer.UNTOLD, Licence.UNTOLD, List.of(new CrisisLine("", "112", "When a life is in danger")), "");
    }
}
