package org.rapport.awards.earned;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;
import org.rapport.awards.earned.Gifts.Giving;
import org.rapport.comments.CommentId;

/// A badge that the owner gives where she reads the comment, whose page says what came of it.
@Controller
class GiftController {
    static final String PATH = DeskBadgeController.PATH + "/gifts";

    private final Badges badges;
    private final Gifts gifts;
    private final Desk desk;

    GiftController(Badges badges, Gifts gifts, Desk desk) {
        this.badges = badges;
        this.gifts = gifts;
        this.desk = desk;
    }

    /// @param comment what it is given for
    @PostMapping(PATH + "/{comment:\\d{1,18}}")
    Answer create(@PathVariable long comment, @RequestParam(defaultValue = "0") long badge) {
        return badges.find(new BadgeId(badge))
                .<Answer>map(it -> SeeOther.telling("/desk/comments/" + comment, told(it, new CommentId(comment))))
                .orElseGet(Missing::unknown);
    }

    private String told(Badge badge, CommentId comment) {
        if (!badge.isActive()) {
            return "awards.earned.desk.is-off.words";
        }
        var giving = gifts.give(badge, comment, desk.owner());
        return giving == Giving.HIDDEN ? "awards.earned.desk.gift.hidden" : giving.says();
    }
}
