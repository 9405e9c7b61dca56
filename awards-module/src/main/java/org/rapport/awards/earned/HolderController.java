package org.rapport.awards.earned;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.awards.earned.Gifts.Giving;
import org.rapport.comments.CommentId;
import org.rapport.comments.Host;

/// Who has a badge, as the owner gives and revokes it.
@Controller
class HolderController {
    static final String TODAY = "/desk";
    private static final int LONGEST_WHY = 500;
    private static final int LONGEST_ADDRESS = 300;
    /// The number of a comment, alone or at the end of any of its addresses.
    private static final Pattern COMMENT = Pattern.compile("(?:.*(?:/comments/|#comment-))?(\\d{1,18})");

    private final Badges badges;
    private final Gifts gifts;
    private final HolderTable holders;
    private final DeskBadges pages;
    private final Desk desk;
    private final Site site;

    HolderController(Badges badges, Gifts gifts, HolderTable holders, DeskBadges pages, Desk desk, Site site) {
        this.badges = badges;
        this.gifts = gifts;
        this.holders = holders;
        this.pages = pages;
        this.desk = desk;
        this.site = site;
    }

    /// @param comment the number of one that was chosen
    /// @param address that of one which was typed
    /// @param back where she came from, if that was her first page
    @PostMapping(DeskBadgeController.PATH + "/{id:\\d{1,18}}/holders")
    Answer create(@PathVariable long id, @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String back) {
        var typed = PlainText.line(address);
        return badges.find(new BadgeId(id)).map(badge -> {
            var giving = comment(typed.isEmpty() ? PlainText.line(comment) : typed)
                    .map(it -> isElsewhere(typed) ? Giving.ELSEWHERE : gifts.give(badge, it, desk.owner()))
                    .orElse(Giving.HIDDEN);
            return giving == Giving.GIVEN
                    ? SeeOther.telling(back(back, badge.id()), giving.says())
                    : new Refused(pages.ungiven(badge, typed, giving.says()));
        }).orElseGet(Missing::unknown);
    }

    private static String back(String back, BadgeId badge) {
        return back.equals(TODAY) ? TODAY : DeskBadgeController.PATH + "/" + badge.value();
    }

    private static Optional<CommentId> comment(String typed) {
        var written = COMMENT.matcher(typed);
        return typed.length() <= LONGEST_ADDRESS && written.matches()
                ? Optional.of(new CommentId(Long.parseLong(written.group(1))))
                : Optional.empty();
    }

    /// Whether an address is another site’s: what begins with a slash is this one’s.
    private boolean isElsewhere(String typed) {
        var address = typed.contains("://") ? typed : "https://" + typed;
        return !typed.matches("\\d*|/(?!/).*") && !Host.of(address).equals(Host.of(site.address().toString()));
    }

    /// @param why for the owner's own memory, perhaps empty
    @PostMapping(DeskBadgeController.PATH + "/holders/{id:\\d{1,18}}/revocation")
    Answer destroy(@PathVariable long id, @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String back) {
        return holders.find(new HolderId(id)).<Answer>map(holder -> {
            gifts.revoke(holder.id(), PlainText.shortened(PlainText.line(why), LONGEST_WHY), desk.owner());
            return SeeOther.telling(back(back, holder.badge()), "awards.earned.desk.revoked");
        }).orElseGet(Missing::unknown);
    }
}
