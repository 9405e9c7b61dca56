package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentChoice;

/// Lets the owner note what a comment makes her want to write.
@Component
@Order(400)
class IdeaChoice implements CommentChoice {
    private final Ideas ideas;
    private final Desk desk;
    private final Messages messages;

    IdeaChoice(Ideas ideas, Desk desk, Messages messages) {
        this.ideas = ideas;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public Part about(Comment comment) {
        var noted = ideas.of(comment.id()).map(Idea::words).orElse("");
        return Part.of(new StaticTemplates().ideaForm(messages, desk, comment.id(), noted, ""));
    }
}
