package org.rapport.awards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.awards.kinds.Counts;
import org.rapport.awards.kinds.Customs;

/// The owner's way with an award that she accepted: each step a small page.
@Controller
class JourneyController {
    static final String WRITTEN = "/desk/awards/{id}/{stage:thanks|facts|answers|story|questions}";

    private final Journeys journeys;
    private final JourneyPages pages;
    private final DeskAwardController awards;

    JourneyController(Journeys journeys, JourneyPages pages, DeskAwardController awards) {
        this.journeys = journeys;
        this.pages = pages;
        this.awards = awards;
    }

    /// A page that asks for nothing leads to where she can ask for more.
    @GetMapping(WRITTEN)
    Answer show(@PathVariable long id, @PathVariable String stage) {
        return with(id, journey -> journey.stages().contains(Stage.of(stage))
                ? pages.sheet(journey, Stage.of(stage), Optional.empty(), "")
                : new SeeOther(journey.exhibit().desk()));
    }

    /// Keeps what she wrote, and goes on; or asks for no more than that.
    @PostMapping(WRITTEN)
    Answer write(@PathVariable long id, @PathVariable String stage, @RequestParam Map<String, String> sent) {
        var award = new AwardId(id);
        var page = Stage.of(stage);
        var lines = lines(page, sent);
        return with(id, journey -> {
            if (lines.stream().anyMatch(Line::isTooLong)) {
                return new Refused(pages.sheet(journey, page, Optional.of(lines), "awards.stage.long"));
            }
            if (!journeys.write(award, page, lines, sent.getOrDefault("seen", journey.seen(page)))) {
                return with(id, now -> new Refused(
                        pages.sheet(now, page, Optional.of(lines), "awards.stage.elsewhere")));
            }
            if (sent.containsKey("fewer")) {
                journeys.settleFor(award, page);
            }
            return new SeeOther(journey.path(journey.after(page)));
        });
    }

    /// What stands in the fields of the page: `words-1` is the first, which answers `prompt-1`.
    private static List<Line> lines(Stage stage, Map<String, String> sent) {
        return IntStream.rangeClosed(1, Customs.MOST).filter(place -> sent.containsKey("words-" + place))
                .mapToObj(place -> line(stage, place, sent.getOrDefault("prompt-" + place, ""),
                        sent.getOrDefault("words-" + place, "")))
                .toList();
    }

    /// A list of things has one line for each.
    private static Line line(Stage stage, int place, String prompt, String words) {
        var isListed = stage == Stage.FACTS || stage == Stage.QUESTIONS;
        return new Line(stage, place, PlainText.line(prompt), isListed ? PlainText.line(words) : PlainText.of(words));
    }

    @GetMapping("/desk/awards/{id}/article")
    Answer article(@PathVariable long id) {
        return with(id, pages::article);
    }

    /// Makes the draft of the article, or brings it up to date.
    @PostMapping("/desk/awards/{id}/article")
    Answer propose(@PathVariable long id) {
        return with(id, journey -> {
            journeys.propose(new AwardId(id));
            return SeeOther.telling(journey.path(Stage.ARTICLE), told(journey));
        });
    }

    private static String told(Journey journey) {
        if (!journey.asProposed()) {
            return "awards.article.yours";
        }
        return journey.exhibit().thanks() == null ? "awards.article.made" : "awards.article.renewed";
    }

    /// Asks for more or less than is customary.
    @PostMapping("/desk/awards/{id}/customs")
    Answer customize(@PathVariable long id, Counts typed) {
        var award = new AwardId(id);
        return with(id, journey -> {
            if (!typed.arePossible()) {
                return awards.page(award, typed).<Answer>map(Refused::new).orElseGet(Missing::unknown);
            }
            journeys.customize(award, typed.customs(journey.customs().edition()));
            return SeeOther.kept(journey.exhibit().desk());
        });
    }

    private Answer with(long id, Function<Journey, Answer> answer) {
        return journeys.find(new AwardId(id)).map(answer).orElseGet(Missing::unknown);
    }
}
