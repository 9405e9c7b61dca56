package org.rapport.awards;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.rapport.api.PlainText;
import org.rapport.api.imports.ImportItem;
import org.rapport.awards.kinds.Customs;

/// What the owner wrote for an award, and whom she named, as metadata of the item that an export has for its first offer.
/// Whoever wrote the export may have written anything: what cannot be is passed over.
@Component
class JourneyMeta {
    private static final String CUSTOMS = "_rapport_customs";
    private static final String LINE = "_rapport_line_";
    private static final String PROMPT = "_rapport_prompt_";
    private static final String NOMINEE = "_rapport_nominee_";
    private static final String NAME = "_name";
    private static final String WHY = "_why";
    private static final String TOLD = "_told";
    private static final String TOLD_AT = "_told_at";

    private final JourneyTable table;
    private final Clock clock;

    JourneyMeta(JourneyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    Map<String, String> tell(AwardId award) {
        var meta = new HashMap<String, String>();
        table.customs(award).ifPresent(it -> meta.put(CUSTOMS, "%d %d %d %d %d".formatted(it.edition(), it.facts(),
                it.answers(), it.questions(), it.nominees())));
        table.lines(award).forEach(line -> tell(line, meta));
        var nominees = table.nominees(award);
        IntStream.range(0, nominees.size()).forEach(at -> tell(nominees.get(at), NOMINEE + (at + 1), meta));
        return meta;
    }

    private static void tell(Line line, Map<String, String> meta) {
        meta.put(LINE + key(line.stage(), line.place()), line.words());
        if (!line.prompt().isEmpty()) {
            meta.put(PROMPT + key(line.stage(), line.place()), line.prompt());
        }
    }

    private static String key(Stage stage, int place) {
        return stage.name().toLowerCase(Locale.ROOT) + "_" + place;
    }

    private void tell(Nominee nominee, String key, Map<String, String> meta) {
        meta.put(key, nominee.address());
        meta.put(key + NAME, nominee.name());
        meta.put(key + WHY, nominee.why());
        table.told(nominee.host()).filter(told -> told.award().equals(nominee.award())).ifPresent(told -> {
            meta.put(key + TOLD, told.how().name());
            if (told.at() != null) {
                meta.put(key + TOLD_AT, told.at().toString());
            }
        });
    }

    /// Keeps what `item` tells of the award, which it was the first to tell of.
    void read(ImportItem item, AwardId award) {
        customs(item).ifPresent(it -> table.keepCustoms(award, it.edition(), it.facts(), it.answers(), it.questions(),
                it.nominees()));
        for (var stage : List.of(Stage.THANKS, Stage.FACTS, Stage.ANSWERS, Stage.STORY, Stage.QUESTIONS)) {
            IntStream.rangeClosed(1, Customs.MOST).forEach(place -> readLine(item, award, stage, place));
        }
        IntStream.rangeClosed(1, Customs.MOST).forEach(number -> readNominee(item, award, NOMINEE + number));
    }

    private static Optional<Customs> customs(ImportItem item) {
        var said = item.meta().getOrDefault(CUSTOMS, "");
        if (!said.matches("\\d{4}( \\d{1,2}){4}")) {
            return Optional.empty();
        }
        var counts = List.of(said.split(" ")).stream().map(Integer::valueOf).toList();
        return counts.stream().skip(1).anyMatch(count -> count > Customs.MOST)
                ? Optional.empty()
                : Optional.of(new Customs(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4)));
    }

    private void readLine(ImportItem item, AwardId award, Stage stage, int place) {
        var line = new Line(stage, place, PlainText.line(item.meta().getOrDefault(PROMPT + key(stage, place), "")),
                PlainText.of(item.meta().getOrDefault(LINE + key(stage, place), "")));
        if (!line.isTooLong() && !(line.prompt().isEmpty() && line.words().isEmpty())) {
            table.write(award, stage, place, line.prompt(), line.words());
        }
    }

    private void readNominee(ImportItem item, AwardId award, String key) {
        var form = new NomineeForm(item.meta().getOrDefault(key, ""), item.meta().getOrDefault(key + NAME, ""),
                item.meta().getOrDefault(key + WHY, ""));
        if (form.problem().isEmpty() && table.nominate(award, form.host(), form.address(), form.called(), form.why())) {
            how(item.meta().getOrDefault(key + TOLD, ""))
                    .ifPresent(how -> table.keepTold(form.host(), award, how, past(item.meta().get(key + TOLD_AT))));
        }
    }

    private static Optional<Told.How> how(String said) {
        return List.of(Told.How.values()).stream().filter(how -> how.name().equals(said)).findFirst();
    }

    private @Nullable Instant past(@Nullable String said) {
        try {
            var moment = said == null ? null : Instant.parse(said);
            return moment == null || moment.isAfter(clock.instant()) || moment.isBefore(Instant.EPOCH) ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
