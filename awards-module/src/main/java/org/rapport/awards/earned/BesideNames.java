package org.rapport.awards.earned;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentBadge;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.comments.WriterId;
import org.rapport.comments.Writers;

/// Badges beside the names of those who earned them. Whoever signs with another name than that under which she earned
/// one does not want to be known by it.
@Component
@Order(200)
class BesideNames implements CommentBadge {
    private final Badges badges;
    private final HolderTable holders;
    private final Writers writers;
    private final Comments comments;
    private final Messages messages;

    BesideNames(Badges badges, HolderTable holders, Writers writers, Comments comments, Messages messages) {
        this.badges = badges;
        this.holders = holders;
        this.writers = writers;
        this.comments = comments;
        this.messages = messages;
    }

    /// A badge that shows.
    ///
    /// @param name as whom it was earned
    private record Shown(Holder holder, String name, Badge badge) {
        boolean isBeside(Comment said, @Nullable WriterId by) {
            return holder.isBeside(said, by) && name.equalsIgnoreCase(said.author());
        }
    }

    @Override
    public Map<CommentId, Part> beside(Collection<Comment> said) {
        var by = writers.of(said.stream().map(Comment::id).toList());
        var shown = shown(holders.shown(by.values(), said.stream().map(Comment::id).toList()));
        return said.stream().collect(Collectors.toMap(Comment::id, comment -> part(shown.stream()
                .filter(it -> it.isBeside(comment, by.get(comment.id()))).map(Shown::badge).toList())));
    }

    private List<Shown> shown(List<Holder> holders) {
        if (holders.isEmpty()) {
            return List.of();
        }
        var known = badges.all().stream().collect(Collectors.toMap(Badge::id, Function.identity()));
        var names = comments
                .appearing(holders.stream().map(Holder::comment).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(Comment::id, Comment::author));
        return holders.stream().filter(holder -> names.containsKey(holder.comment())).map(holder -> new Shown(
                holder, Objects.requireNonNull(names.get(holder.comment())),
                Objects.requireNonNull(known.get(holder.badge())))).toList();
    }

    private Part part(List<Badge> earned) {
        return earned.isEmpty()
                ? Part.nothing(Badges.TAG)
                : Part.of(new StaticTemplates().beside(messages, earned), Badges.TAG);
    }
}
