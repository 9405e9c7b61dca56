package org.rapport.comments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.content.ArticleId;

/// All comments, as other modules know them: what is for the owner's eyes only is nobody else's.
@Component
public class Comments {
    private final CommentTable comments;
    private final Moderation moderation;
    private final Confidences confidences;
    private final Reception reception;

    Comments(CommentTable comments, Moderation moderation, Confidences confidences, Reception reception) {
        this.comments = comments;
        this.moderation = moderation;
        this.confidences = confidences;
        this.reception = reception;
    }

    /// The comment `id`, in whatever state.
    @Transactional(readOnly = true)
    public Optional<Comment> find(CommentId id) {
        return comments.find(id).filter(comment -> !confidences.has(comment));
    }

    /// The same, which nobody else changes or decides on until the present transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Comment> lock(CommentId id) {
        return comments.lock(id).filter(comment -> !confidences.has(comment));
    }

    /// Those of the comments that appear.
    @Transactional(readOnly = true)
    public List<Comment> appearing(Collection<CommentId> ids) {
        return ids.isEmpty() ? List.of() : comments.these(ids).stream().filter(Comment::appears).toList();
    }

    /// The comment that was made from `key`, a comment of an import.
    @Transactional(readOnly = true)
    public Optional<Comment> madeFrom(String key) {
        return comments.madeFrom(key).flatMap(this::find);
    }

    /// So many of those whose comments appear and who name a site of their own, each name and site once, who came last
    /// first.
    @Transactional(readOnly = true)
    public List<Neighbour> neighbours(int most) {
        return comments.neighbours(most);
    }

    /// Lets the comment appear, if it does not yet. Nothing happens if its writer changed the words since `version`,
    /// which the owner read.
    @Transactional
    public void approve(CommentId id, int version, String owner) {
        find(id).ifPresent(comment -> moderation.approve(id, version, owner));
    }

    /// The owner answers the comment, which appears if it did not yet, as the `author` whom readers know. False, and nothing
    /// is said, if its writer changed the words since `version`, which the owner read, or took them back.
    ///
    /// @param text in light Markdown, at most 20,000 characters
    @Transactional
    public boolean answer(CommentId id, int version, String text, String author, String owner) {
        return find(id).filter(comment -> comment.version() == version)
                .filter(comment -> reception.answer(comment, text, author, owner)).isPresent();
    }

    /// Sets the comment aside, before or after it appeared.
    @Transactional
    public void reject(CommentId id, String owner) {
        find(id).ifPresent(comment -> moderation.reject(id, owner));
    }

    /// Carried by every page that shows something of the conversation under `article`.
    public static CacheTag tag(ArticleId article) {
        return CacheTag.of("comments", article);
    }
}
