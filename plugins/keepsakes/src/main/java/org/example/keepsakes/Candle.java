package org.example.keepsakes;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentBadge;
import org.rapport.comments.CommentId;

/// A candle beside the name of whoever gave the owner an idea.
@Component
@Order(400)
class Candle implements CommentBadge {
    private final Candles candles;
    private final Messages messages;

    Candle(Candles candles, Messages messages) {
        this.candles = candles;
        this.messages = messages;
    }

    @Override
    public Map<CommentId, Part> beside(Collection<Comment> comments) {
        var lit = candles.among(comments.stream().map(Comment::id).toList());
        return comments.stream().collect(Collectors.toMap(Comment::id, comment -> lit.contains(comment.id())
                ? Part.of(new StaticTemplates().candle(messages), Ideas.TAG)
                : Part.nothing(Ideas.TAG)));
    }
}
