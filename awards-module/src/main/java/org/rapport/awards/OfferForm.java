package org.rapport.awards;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.awards.kinds.Kinds;

/// An offer as the owner enters it by hand.
///
/// @param kind of award
/// @param address of the giver's post or blog, perhaps empty
/// @param day as browsers send it, such as 2026-03-04
record OfferForm(String kind, String giver, String address, String day, String words) {
    static final int LONGEST_GIVER = 200;
    static final int LONGEST_ADDRESS = 2000;
    static final int LONGEST_WORDS = 600;

    /// As somebody sent it: an address without `https://` is meant with it.
    OfferForm(@Nullable String kind, @Nullable String giver, @Nullable String address, @Nullable String day,
            @Nullable String words) {
        this.kind = kind == null ? "" : kind;
        this.giver = giver == null ? "" : PlainText.line(giver);
        this.address = address == null ? "" : NomineeForm.whole(address);
        this.day = day == null ? "" : day;
        this.words = words == null ? "" : PlainText.of(words);
    }

    /// What is wrong: message keys by field.
    Map<String, String> problems(Kinds kinds, Site site, Clock clock) {
        var problems = new LinkedHashMap<String, String>();
        if (kinds.find(kind).isEmpty()) {
            problems.put("kind", "awards.entry.kind.missing");
        }
        if (giver.isEmpty() && address.isEmpty()) {
            problems.put("giver", "awards.entry.giver.missing");
        } else if (giver.length() > LONGEST_GIVER) {
            problems.put("giver", "awards.entry.giver.long");
        }
        if (!address.isEmpty() && (host().isEmpty() || address.length() > LONGEST_ADDRESS)) {
            problems.put("address", "awards.nominee.address.wrong");
        }
        if (host().equals(Blog.of(site.address().toString())) && !host().isEmpty()) {
            problems.put("address", "awards.nominee.own");
        }
        if (moment(site.zone(), clock).isEmpty()) {
            problems.put("day", "awards.entry.day.wrong");
        }
        if (words.length() > LONGEST_WORDS) {
            problems.put("words", "awards.entry.words.long");
        }
        return problems;
    }

    /// Empty for what leads to no site.
    Optional<String> host() {
        return Blog.of(address);
    }

    /// When it was offered: noon of that day, or now where it is today or not told. Empty for what is no day, lies ahead, or
    /// was before there were blogs.
    Optional<Instant> moment(ZoneId zone, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        try {
            var said = day.isEmpty() ? today : LocalDate.parse(day);
            if (said.isAfter(today) || said.getYear() < 1994) {
                return Optional.empty();
            }
            return Optional
                    .of(said.equals(today) ? clock.instant() : said.atTime(LocalTime.NOON).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
