package org.rapport.comments;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// Links from elsewhere on the owner's desk: what waits, what was decided, whom she trusts, what was announced lately, and
/// whom her own articles told.
@Controller
class LinkbackController {
    static final String PATH = "/desk/comments/linkbacks";
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final int A_PAGE = 20;
    private static final int LAST_PAGE = 100_000;

    private final Linkbacks linkbacks;
    private final LinkbackTable table;
    private final TrustedAuthorTable trusted;
    private final WebmentionTable webmentions;
    private final AnnouncementTable announcements;
    private final Arrivals arrivals;
    private final Desk desk;
    private final Messages messages;

    LinkbackController(Linkbacks linkbacks, LinkbackTable table, TrustedAuthorTable trusted,
            WebmentionTable webmentions, AnnouncementTable announcements, Arrivals arrivals, Desk desk,
            Messages messages) {
        this.linkbacks = linkbacks;
        this.table = table;
        this.trusted = trusted;
        this.webmentions = webmentions;
        this.announcements = announcements;
        this.arrivals = arrivals;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer index(@RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            return Missing.unknown();
        }
        var settled = table.settled((page - 1) * A_PAGE, A_PAGE + 1);
        return Page.of(messages.say("comments.linkbacks.title"),
                TEMPLATES.linkbacks(messages, desk, arrivals.of(table.held(A_PAGE), PATH), table.countHeld(),
                        arrivals.of(settled.stream().limit(A_PAGE).toList(), PATH), page, settled.size() > A_PAGE,
                        trusted.all(), arrivals.announced(webmentions.latest(A_PAGE)),
                        arrivals.told(announcements.latest(A_PAGE))));
    }

    @PostMapping(PATH + "/{id}/approval")
    Answer approve(@PathVariable long id, @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String back) {
        linkbacks.approve(new LinkbackId(id), seen, desk.owner());
        return back(back);
    }

    @PostMapping(PATH + "/{id}/rejection")
    Answer reject(@PathVariable long id, @RequestParam(defaultValue = "") String back) {
        linkbacks.reject(new LinkbackId(id), desk.owner());
        return back(back);
    }

    @PostMapping(PATH + "/{id}/trust")
    Answer trust(@PathVariable long id, @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String back) {
        linkbacks.trust(new LinkbackId(id), seen, desk.owner());
        return back(back);
    }

    @PostMapping(PATH + "/distrust")
    Answer distrust(@RequestParam(defaultValue = "") String author) {
        linkbacks.distrust(author);
        return new SeeOther(PATH);
    }

    private static SeeOther back(String asked) {
        return SeeOther.telling(asked.equals("/desk") ? asked : PATH, "comments.linkbacks.done");
    }
}
