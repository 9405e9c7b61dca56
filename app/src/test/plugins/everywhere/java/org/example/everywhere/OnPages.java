package org.example.everywhere;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.NavigationItem;
import org.rapport.api.page.Part;
import org.rapport.api.page.Signpost;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentBadge;
import org.rapport.comments.CommentId;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;
import org.rapport.content.ArticleHead;
import org.rapport.content.BlogFoot;

/// The places that readers see.
final class OnPages {
    private OnPages() {}

    private static Part mark(String place) {
        return Part.of(output -> output.writeContent("<i class=\"everywhere\">" + place + "</i>"));
    }

    @Component
    @Order(400)
    static class Footer implements ArticleFooter {
        @Override
        public Part under(Article article) {
            return mark("ArticleFooter");
        }
    }

    @Component
    @Order(400)
    static class Head implements ArticleHead {
        @Override
        public Part of(Article article) {
            return Part.of(output -> output.writeContent("<meta name=\"everywhere\" content=\"ArticleHead\">"));
        }
    }

    @Component
    @Order(400)
    static class Foot implements BlogFoot {
        @Override
        public Part foot() {
            return mark("BlogFoot");
        }
    }

    @Component
    @Order(400)
    static class Badge implements CommentBadge {
        @Override
        public Map<CommentId, Part> beside(Collection<Comment> comments) {
            return comments.stream().collect(Collectors.toMap(Comment::id, _ -> mark("CommentBadge")));
        }
    }

    @Component
    @Order(400)
    static class Navigation implements NavigationItem {
        @Override
        public Entry entry() {
            return new Entry(List.of(new Link("NavigationItem", "/everywhere", List.of())), Set.of());
        }
    }

    @Component
    @Order(400)
    static class Post implements Signpost {
        @Override
        public Part towards(String path) {
            return mark("Signpost");
        }
    }
}
