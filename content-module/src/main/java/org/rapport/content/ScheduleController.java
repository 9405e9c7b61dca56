package org.rapport.content;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.content.Moment.Coming;

/// The moment at which an article goes out by itself. What stands on the sheet is saved with it.
@Controller
class ScheduleController {
    private final Manuscripts manuscripts;
    private final Schedules schedules;
    private final Sheets sheets;
    private final Site site;
    private final Clock clock;

    ScheduleController(Manuscripts manuscripts, Schedules schedules, Sheets sheets, Site site, Clock clock) {
        this.manuscripts = manuscripts;
        this.schedules = schedules;
        this.sheets = sheets;
        this.site = site;
        this.clock = clock;
    }

    @PostMapping(Sheets.SHELF + "/schedule")
    Answer create(@PathVariable String shelf, WritingForm form) {
        var moment = form.moment(site.zone(), clock.instant());
        return sheets.begin(Genre.on(shelf), form, check(moment), at(moment),
                Sheets.telling("content.schedule.set"));
    }

    @PostMapping(Sheets.SHELF + "/{id}/schedule")
    Answer update(@PathVariable long id, WritingForm form) {
        var moment = form.moment(site.zone(), clock.instant());
        return sheets.take(new ArticleId(id), form, check(moment), at(moment), Sheets.telling("content.schedule.set"));
    }

    /// Calls it off first, whatever is wrong on the sheet.
    @PostMapping(Sheets.SHELF + "/{id}/schedule/cancellation")
    Answer destroy(@PathVariable long id, WritingForm form) {
        schedules.end(new ArticleId(id));
        return sheets.take(new ArticleId(id), form.timeless(), WritingForm::problems, manuscripts::save,
                Sheets.telling("content.schedule.ended"));
    }

    private static Sheets.Check check(Moment moment) {
        return (form, genre) -> {
            var problems = form.publicationProblems(genre);
            if (!(moment instanceof Coming)) {
                problems.put("moment", "content.schedule.unclear");
            }
            return problems;
        };
    }

    private Sheets.Taking at(Moment moment) {
        return moment instanceof Coming(Instant at)
                ? (id, text, basis) -> schedules.take(id, text, basis, at)
                : manuscripts::save;
    }
}
