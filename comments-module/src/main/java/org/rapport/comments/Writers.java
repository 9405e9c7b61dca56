package org.rapport.comments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All writers who confirmed an address for mail, and what readers see of them. Nobody else can be told from those who
/// type the same name. Whoever confirmed one address by several private links is one writer, the first of them.
/// Addresses are told to nobody, and what is for the owner's eyes only does not count.
@Component
public class Writers {
    private final WriterTable writers;
    private final CommentTable comments;

    Writers(WriterTable writers, CommentTable comments) {
        this.writers = writers;
        this.comments = comments;
    }

    /// Who said those of the `comments` that appear, as far as she confirmed an address.
    @Transactional(readOnly = true)
    public Map<CommentId, WriterId> of(Collection<CommentId> comments) {
        return comments.isEmpty()
                ? Map.of()
                : writers.confirmed(comments).stream()
                        .collect(Collectors.toMap(WriterTable.Confirmed::comment, WriterTable.Confirmed::writer));
    }

    /// What readers see of her, by time.
    @Transactional(readOnly = true)
    public List<Comment> heard(WriterId writer) {
        return comments.heard(writer);
    }

    /// So many writers of whom readers see something, after that one.
    @Transactional(readOnly = true)
    public List<WriterId> after(WriterId writer, int count) {
        return writers.after(writer, count);
    }

    /// Those of whom readers see something that names a site at `host` (see [Host]) as hers. Anybody can name any site.
    @Transactional(readOnly = true)
    public List<WriterId> signing(String host) {
        return writers.signing(host).stream().filter(it -> Host.of(it.site()).filter(host::equals).isPresent())
                .map(WriterTable.Signed::writer).distinct().toList();
    }

    /// What readers see of any of them, the last first.
    @Transactional(readOnly = true)
    public List<Comment> lately(int count) {
        return comments.heardLately(count);
    }
}
