package org.rapport.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.api.imports.ImportItem.Term;

/// A post of Elena's former site as its export has it: public since long ago, unless it is made otherwise.
public final class FormerPost {
    private static final String SITE = "https://elena.example";

    private final long id;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, String> meta = new HashMap<>();
    private String type = "post";
    private String status = "publish";
    private String password = "";
    private String link;
    private String slug = "high-water";
    private String title = "High water";
    private String excerpt = "";
    private String body = "The quay is wet.";
    private @Nullable Instant published = Cast.LONG_AGO;
    private @Nullable Attachment attachment;

    public FormerPost(long id) {
        this.id = id;
        this.link = SITE + "/?p=" + id;
    }

    public FormerPost type(String type) {
        this.type = type;
        return this;
    }

    public FormerPost status(String status) {
        this.status = status;
        return this;
    }

    public FormerPost password(String password) {
        this.password = password;
        return this;
    }

    public FormerPost path(String path) {
        this.link = SITE + path;
        return this;
    }

    public FormerPost slug(String slug) {
        this.slug = slug;
        return this;
    }

    public FormerPost title(String title) {
        this.title = title;
        return this;
    }

    public FormerPost excerpt(String excerpt) {
        this.excerpt = excerpt;
        return this;
    }

    public FormerPost body(String body) {
        this.body = body;
        return this;
    }

    public FormerPost neverPublished() {
        this.published = null;
        return this;
    }

    public FormerPost term(String domain, String slug, String name) {
        terms.add(new Term(domain, slug, name));
        return this;
    }

    public FormerPost meta(String key, String value) {
        meta.put(key, value);
        return this;
    }

    /// An attachment that was at `address`; null where its file did not come along.
    public FormerPost file(String address, byte @Nullable [] bytes) {
        type = "attachment";
        attachment = new Attachment(address, bytes == null ? null : () -> bytes);
        return this;
    }

    ImportItem item() {
        return new ImportItem(SITE, id, type, status, password, link, slug, title, excerpt, body, published, terms,
                meta, List.of(), attachment);
    }
}
