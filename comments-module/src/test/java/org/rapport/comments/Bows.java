package org.rapport.comments;

import org.springframework.stereotype.Component;

import org.rapport.api.page.Part;

/// A bow that Elena may make to whoever wrote a comment, unless that tore.
@Component
class Bows implements CommentChoice {
    static final String TORN = "A torn bow";

    @Override
    public Part about(Comment comment) {
        if (comment.text().equals(TORN)) {
            throw new IllegalStateException("Torn");
        }
        return Part.of(output -> output.writeContent("<p id=\"bow\">A bow to " + comment.author() + "</p>"));
    }
}
