package org.rapport.api.imports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// One item of a WordPress export (WXR 1.2): a post, a page, an attachment. Texts are as they were, hostile until
/// cleaned.
///
/// @param site the address of the exported site, such as `https://elena.example`
/// @param id the post id, unique within `site`
/// @param type `post`, `page`, `attachment`…
/// @param status `publish`, `draft`, `pending`, `private`, `future`, `trash`…
/// @param password not empty for a password-protected post
/// @param link the permalink
/// @param slug the post name, perhaps empty for a draft
/// @param body HTML with WordPress's paragraph rule, unless `meta` says otherwise
/// @param published when, or null for what never was
/// @param terms categories and tags
/// @param meta the post metadata by key
/// @param attachment what an attachment is, null for anything else
public record ImportItem(String site, long id, String type, String status, String password, String link, String slug,
        String title, String excerpt, String body, @Nullable Instant published, List<Term> terms,
        Map<String, String> meta, List<Comment> comments, @Nullable Attachment attachment) {
    public ImportItem {
        terms = List.copyOf(terms);
        meta = Map.copyOf(meta);
        comments = List.copyOf(comments);
    }

    /// The same for ever, however often the item is read: `wordpress:<site>#<id>`.
    public String key() {
        return key(id);
    }

    /// An item that is no attachment.
    public ImportItem(String site, long id, String type, String status, String password, String link, String slug,
            String title, String excerpt, String body, @Nullable Instant published, List<Term> terms,
            Map<String, String> meta, List<Comment> comments) {
        this(site, id, type, status, password, link, slug, title, excerpt, body, published, terms, meta, comments,
                null);
    }

    /// Whether everybody could read it.
    public boolean wasPublic() {
        return status.equals("publish") && password.isEmpty();
    }

    /// The key of the item's comment `commentId`.
    public String commentKey(long commentId) {
        return commentKey(id, commentId);
    }

    /// The key of the item `otherId` of the same export.
    public String key(long otherId) {
        return "wordpress:" + site + "#" + otherId;
    }

    /// The key of the comment `commentId` of the item `otherId` of the same export.
    public String commentKey(long otherId, long commentId) {
        return key(otherId) + "-" + commentId;
    }

    /// A picture or document of the exported site.
    ///
    /// @param address where it was, such as `https://elena.example/wp-content/uploads/2011/12/quay.jpg`
    /// @param file null if it did not come along
    public record Attachment(String address, @Nullable File file) {}

    /// A file that came along with an export: hostile until somebody has read it.
    public interface File {
        /// All of it. Throws if it cannot be read, or is larger than a file may be.
        byte[] read() throws IOException;
    }

    /// A category or tag.
    ///
    /// @param domain `post_tag` or `category`
    /// @param description perhaps empty
    public record Term(String domain, String slug, String name, String description) {
        /// One that nobody described.
        public Term(String domain, String slug, String name) {
            this(domain, slug, name, "");
        }
    }

    /// A comment, or a linkback kept as one.
    ///
    /// @param type `comment` or empty, `pingback`, `trackback`
    /// @param approved `1`, `0`, `spam`, `trash`…
    /// @param parent the id of the comment it answers, 0 for none
    /// @param byOwner written by an author of the exported site
    /// @param meta the comment metadata by key
    public record Comment(long id, long parent, String type, String approved, String author, String email, String url,
            String text, @Nullable Instant at, boolean byOwner, Map<String, String> meta) {
        public Comment {
            meta = Map.copyOf(meta);
        }

        /// One without metadata.
        public Comment(long id, long parent, String type, String approved, String author, String email, String url,
                String text, @Nullable Instant at, boolean byOwner) {
            this(id, parent, type, approved, author, email, url, text, at, byOwner, Map.of());
        }
    }
}
