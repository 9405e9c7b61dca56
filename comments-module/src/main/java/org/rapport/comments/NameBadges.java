package org.rapport.comments;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import gg.jte.Content;
import org.springframework.stereotype.Component;

import org.rapport.api.page.Part;
import org.rapport.api.page.Places;

/// What stands beside the names in a conversation.
@Component
class NameBadges {
    private final Places<CommentBadge> places;

    NameBadges(Places<CommentBadge> places) {
        this.places = places;
    }

    /// Each filler is asked once, however many comments there are.
    Map<CommentId, Content> beside(Collection<Comment> comments) {
        var answers = places.ask(filler -> Map.entry(filler, filler.beside(comments))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return comments.stream().map(Comment::id).collect(Collectors.toMap(Function.identity(),
                id -> places.show(filler -> answers.getOrDefault(filler, Map.of()).getOrDefault(id, Part.nothing()))));
    }
}
