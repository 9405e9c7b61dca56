package org.rapport.awards;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The owner accepts an award.
@Controller
class AcceptanceController {
    private static final String NAMED = "named-";

    private final Awards awards;
    private final DeskAwardController pages;
    private final Desk desk;

    AcceptanceController(Awards awards, DeskAwardController pages, Desk desk) {
        this.awards = awards;
        this.pages = pages;
        this.desk = desk;
    }

    /// @param sent see [Exhibit#seen], and for each giver whether she may be named: `named-12=yes`
    @PostMapping("/desk/awards/{id}/acceptance")
    Answer accept(@PathVariable long id, @RequestParam Map<String, String> sent) {
        var award = new AwardId(id);
        var named = named(sent);
        return switch (awards.accept(award, sent.getOrDefault("seen", ""), named, desk.owner())) {
            case Acceptance.Done(var hung) -> new SeeOther("/desk/awards/" + hung.value());
            case Acceptance.Changed() -> refused(award, "awards.desk.changed", named);
            case Acceptance.Unsaid() -> refused(award, "awards.desk.named.unsaid", named);
            case Acceptance.Decided() -> new SeeOther("/desk/awards/" + id);
            case Acceptance.Unknown() -> Missing.unknown();
        };
    }

    /// What she said of each giver stays said.
    private Answer refused(AwardId award, String problem, Map<OfferId, Boolean> named) {
        return pages.page(award, problem, new Naming(named)).<Answer>map(Refused::new).orElseGet(Missing::unknown);
    }

    private static Map<OfferId, Boolean> named(Map<String, String> sent) {
        var named = new HashMap<OfferId, Boolean>();
        sent.forEach((key, value) -> {
            if (key.matches(NAMED + "\\d{1,18}") && (value.equals("yes") || value.equals("no"))) {
                named.put(new OfferId(Long.parseLong(key.substring(NAMED.length()))), value.equals("yes"));
            }
        });
        return named;
    }
}
