package org.rapport.content.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rapport.content.listing.QueryText;

/// What came of files that were sent together. It fits into an address, so that nothing has to be remembered between
/// the upload and the page that asks for words.
record Arrivals(List<MediumId> ids, List<Outcome.Refused> refused) {
    private static final int MOST = 60;

    static Arrivals of(List<Outcome> outcomes) {
        var ids = new ArrayList<MediumId>();
        var refused = new ArrayList<Outcome.Refused>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Taken(MediumId id) -> ids.add(id);
                case Outcome.Refused one -> refused.add(one);
            }
        }
        return new Arrivals(List.copyOf(ids), List.copyOf(refused));
    }

    /// What an address says; what makes no sense in it is overlooked.
    static Arrivals read(List<String> taken, List<String> refused) {
        var ids = taken.stream().filter(id -> id.matches("\\d{1,18}")).limit(MOST)
                .map(id -> new MediumId(Long.parseLong(id))).toList();
        return new Arrivals(ids, refused.stream().limit(MOST).flatMap(Arrivals::refusal).toList());
    }

    private static Stream<Outcome.Refused> refusal(String text) {
        var parts = text.split(":", 2);
        return Stream.of(Refusal.values()).filter(why -> why.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .map(why -> new Outcome.Refused(parts.length == 2 ? parts[1] : "", why));
    }

    String path() {
        var taken = ids.stream().map(id -> "taken=" + id.value());
        // A comma would part one value into two.
        var turnedAway = refused.stream().limit(MOST).map(one -> "refused="
                + QueryText.of(one.why().name().toLowerCase(Locale.ROOT) + ":" + one.name().replace(',', ' ')));
        return "/desk/media/new?" + String.join("&", Stream.concat(taken, turnedAway).toList());
    }
}
