package org.rapport.awards;

import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.awards.kinds.Customs;

/// The blogs that the owner hands an award on to, and whether they know.
@Controller
class NomineeController {
    private final Journeys journeys;
    private final Nominees nominees;
    private final JourneyPages pages;
    private final Site site;

    NomineeController(Journeys journeys, Nominees nominees, JourneyPages pages, Site site) {
        this.journeys = journeys;
        this.nominees = nominees;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/desk/awards/{id}/nominees")
    Answer index(@PathVariable long id) {
        return with(id, journey -> pages.nominees(journey, NomineeForm.EMPTY, ""));
    }

    @PostMapping("/desk/awards/{id}/nominees")
    Answer create(@PathVariable long id, NomineeForm form) {
        return with(id, journey -> name(journey, form, Stage.NOMINEES));
    }

    private Answer name(Journey journey, NomineeForm form, Stage then) {
        var problem = problem(journey, form);
        if (!problem.isEmpty()) {
            return new Refused(pages.nominees(journey, form, problem));
        }
        nominees.look(journey.exhibit().award().id(), form);
        return new SeeOther(journey.path(then));
    }

    /// Names it, unless something is wrong: a message key.
    private String problem(Journey journey, NomineeForm form) {
        if (!form.problem().isEmpty()) {
            return form.problem();
        }
        if (form.host().equals(Blog.of(site.address().toString()).orElse(""))) {
            return "awards.nominee.own";
        }
        if (journey.nominees().size() >= Customs.MOST) {
            return "awards.nominee.enough";
        }
        return nominees.name(journey.exhibit().award().id(), form) ? "" : "awards.nominee.known";
    }

    /// She goes on, with the blog that she typed last.
    @PostMapping("/desk/awards/{id}/nominees/continuation")
    Answer goOn(@PathVariable long id, NomineeForm form) {
        return with(id, journey -> goOn(journey, form));
    }

    /// The same, and these are enough.
    @PostMapping("/desk/awards/{id}/nominees/sufficiency")
    Answer suffice(@PathVariable long id, NomineeForm form) {
        return with(id, journey -> {
            var answer = goOn(journey, form);
            if (answer instanceof SeeOther) {
                journeys.settleFor(new AwardId(id), Stage.NOMINEES);
            }
            return answer;
        });
    }

    private Answer goOn(Journey journey, NomineeForm form) {
        var next = journey.after(Stage.NOMINEES);
        return form.isBlank() ? new SeeOther(journey.path(next)) : name(journey, form, next);
    }

    @PostMapping("/desk/awards/{id}/nominees/{nominee}/removal")
    Answer remove(@PathVariable long id, @PathVariable long nominee) {
        return with(id, journey -> {
            nominees.remove(new AwardId(id), new NomineeId(nominee));
            return new SeeOther(journey.path(Stage.NOMINEES));
        });
    }

    @GetMapping("/desk/awards/{id}/telling")
    Answer telling(@PathVariable long id) {
        return with(id, pages::telling);
    }

    /// She told it herself.
    @PostMapping("/desk/awards/{id}/nominees/{nominee}/note")
    Answer told(@PathVariable long id, @PathVariable long nominee) {
        return with(id, journey -> {
            nominees.told(new AwardId(id), new NomineeId(nominee));
            return new SeeOther(journey.path(Stage.TELLING));
        });
    }

    private Answer with(long id, Function<Journey, Answer> answer) {
        return journeys.find(new AwardId(id)).map(answer).orElseGet(Missing::unknown);
    }
}
