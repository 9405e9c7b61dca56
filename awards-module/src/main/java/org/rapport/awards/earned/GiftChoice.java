package org.rapport.awards.earned;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentChoice;

/// The badges that the owner chooses herself, where she reads what may deserve one.
@Component
@Order(210)
class GiftChoice implements CommentChoice {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Badges badges;
    private final Gifts gifts;
    private final Desk desk;
    private final Messages messages;

    GiftChoice(Badges badges, Gifts gifts, Desk desk, Messages messages) {
        this.badges = badges;
        this.gifts = gifts;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public Part about(Comment comment) {
        var suiting = comment.byOwner()
                ? List.<Badge>of()
                : badges.active().stream()
                        .filter(badge -> badge.rule() instanceof Rule.Chosen rule && rule.suits(comment)).toList();
        return suiting.isEmpty()
                ? Part.nothing(Badges.TAG)
                : Part.of(TEMPLATES.gifts(messages, desk, comment, gifts.of(comment, suiting)), Badges.TAG);
    }
}
