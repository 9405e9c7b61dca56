package org.rapport.comments;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

/// What was reported, and may stay. To set it aside is a decision like all others.
@Controller
class DeskReportController {
    private final Reports reports;
    private final Desk desk;

    DeskReportController(Reports reports, Desk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    @PostMapping("/desk/comments/{id}/stay")
    Answer settle(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String back) {
        var path = Decision.back(back);
        if (!reports.settle(new CommentId(id), version, desk.owner())) {
            return new SeeOther(path);
        }
        var undoable = Decision.undoable(path, "stayed", String.valueOf(id));
        return undoable.equals(path) ? SeeOther.telling(path, "comments.desk.stays") : new SeeOther(undoable);
    }

    /// Lets wait again what was reported.
    @PostMapping("/desk/comments/reports")
    Answer reopen(@RequestParam(defaultValue = "0") long id) {
        return SeeOther.telling(Decision.QUEUE, reports.reopen(new CommentId(id), desk.owner())
                ? "comments.desk.undone"
                : "comments.desk.undone.not");
    }
}
