package org.rapport.comments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Part;

/// A ribbon beside whoever is called so.
@Component
class Ribbons implements CommentBadge {
    static final String RIBBONED = "Nora of the ribbon";
    static final String TORN = "Nora of the torn ribbon";
    static final CacheTag TAG = CacheTag.of("ribbons");

    private final List<Integer> asked = new ArrayList<>();

    @Override
    public Map<CommentId, Part> beside(Collection<Comment> comments) {
        asked.add(comments.size());
        return comments.stream().filter(comment -> comment.author().contains("ribbon"))
                .collect(Collectors.toMap(Comment::id, Ribbons::part));
    }

    private static Part part(Comment comment) {
        return Part.of(output -> {
            output.writeContent("<i class=\"ribbon\">");
            if (comment.author().equals(TORN)) {
                throw new IllegalStateException("Torn");
            }
            output.writeContent("</i>");
        }, TAG);
    }

    /// How many comments it was asked about, each time.
    List<Integer> asked() {
        return List.copyOf(asked);
    }
}
