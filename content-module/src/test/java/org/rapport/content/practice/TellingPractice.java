package org.rapport.content.practice;

import java.util.List;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Practice.Insurance;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Offering;
import org.rapport.api.Practice.Reach;

/// A practice that tells everything.
public final class TellingPractice {
    public static final Practice PRACTICE = new Practice("The Quiet Room", "Elena", "Listener", "She waits.",
            new Reach(List.of("7 Lane", "Westhaven"), true, List.of("Mondays", "Fridays"), "030 5550",
                    "elena@room.example", "soon"),
            new Offer(List.of(new Offering("An hour", "50 minutes", "€ 110"), new Offering("A <letter>", "", "")),
                    "Ask plainly.", Insurance.NOT_TAKEN, "I write the bill.", List.of("English", "slow Danish")),
            new Licence("Licensed psychotherapist", "P-12", List.of("Westland", "Eastland")),
            List.of(new CrisisLine("", "112", "in danger"), new CrisisLine("Spain", "024", "to talk")),
            "## Imprint\n\nElena *Marsh*");

    private TellingPractice() {}
}
