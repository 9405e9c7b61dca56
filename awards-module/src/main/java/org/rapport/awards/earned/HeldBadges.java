package org.rapport.awards.earned;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.comments.Comment;
import org.rapport.comments.Comments;

/// Puts those who have badges before the owner together with what earned them.
@Component
class HeldBadges {
    private final HolderTable table;
    private final Comments comments;

    HeldBadges(HolderTable table, Comments comments) {
        this.table = table;
        this.comments = comments;
    }

    List<Held> of(List<Holder> holders) {
        var said = comments
                .appearing(holders.stream().map(Holder::comment).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        var steps = holders.isEmpty()
                ? Map.<HolderId, List<Holder.Step>>of()
                : table.steps(holders.stream().map(Holder::id).toList()).stream()
                        .collect(Collectors.groupingBy(Holder.Step::holder));
        return holders.stream().map(holder -> new Held(holder, said.get(holder.comment()),
                steps.getOrDefault(holder.id(), List.of()))).toList();
    }
}
