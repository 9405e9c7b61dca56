package org.rapport.app.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.api.imports.ImportItem.Comment;
import org.rapport.api.imports.ImportItem.Term;

/// One `<item>` of an export.
record WordPressItem(Element element, Channel channel) {
    String type() {
        var type = element.word("wp:post_type");
        return type.isEmpty() ? "post" : type;
    }

    boolean isAttachment() {
        return type().equals("attachment");
    }

    String title() {
        return element.word("title");
    }

    /// As the modules read it, with its file if that is among `files`. Throws [IllegalArgumentException] if the item does
    /// not say its number, or a number is none.
    ImportItem read(FormerFiles files) {
        var id = element.number("wp:post_id");
        if (id <= 0) {
            throw new IllegalArgumentException("wp:post_id: " + id);
        }
        return new ImportItem(channel.site(), id, type(), element.word("wp:status"), element.text("wp:post_password"),
                element.word("link"), element.word("wp:post_name"), title(), element.text("excerpt:encoded"),
                element.text("content:encoded"), published(), List.copyOf(terms()), meta(), comments(),
                attachment(files));
    }

    private @Nullable Attachment attachment(FormerFiles files) {
        if (!isAttachment()) {
            return null;
        }
        var address = element.word("wp:attachment_url");
        return new Attachment(address, path(address).flatMap(files::at).orElse(null));
    }

    private static Optional<String> path(String address) {
        try {
            return Optional.ofNullable(new URI(address.replaceFirst("[?#].*", "")).getPath());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private @Nullable Instant published() {
        var exact = WordPressMoment.exact(meta().get(ExportWriter.MOMENT));
        if (exact != null) {
            return exact;
        }
        var said = WordPressMoment.of(element.text("wp:post_date_gmt"), element.text("wp:post_date"), channel.zone());
        return said == null ? WordPressMoment.ofRss(element.text("pubDate")) : said;
    }

    /// Older exports name each term twice, first without its slug, and call a tag `tag`.
    private Collection<Term> terms() {
        var terms = new LinkedHashMap<String, Term>();
        element.all("category").map(this::term).filter(term -> !term.name().isEmpty())
                .filter(term -> List.of("category", "post_tag").contains(term.domain()))
                .forEach(term -> terms.merge(term.domain() + " " + term.name(), term,
                        (known, again) -> known.slug().equals(known.name()) ? again : known));
        return terms.values();
    }

    private Term term(Element category) {
        var domain = switch (category.attribute("domain")) {
            case "" -> "category";
            case "tag" -> "post_tag";
            case String named -> named;
        };
        var name = category.text().strip();
        var slug = category.attributes().getOrDefault("nicename", name);
        return new Term(domain, slug, name, channel.description(domain, slug));
    }

    Map<String, String> meta() {
        return meta(element, "wp:postmeta");
    }

    private static Map<String, String> meta(Element element, String name) {
        var meta = new HashMap<String, String>();
        element.all(name)
                .forEach(said -> meta.putIfAbsent(said.word("wp:meta_key"), said.text("wp:meta_value")));
        return meta;
    }

    /// What other systems keep there is theirs.
    private static Map<String, String> ours(Map<String, String> meta) {
        meta.keySet().removeIf(key -> !key.startsWith("_rapport_"));
        return meta;
    }

    private List<Comment> comments() {
        return element.all("wp:comment").map(this::comment).toList();
    }

    private Comment comment(Element said) {
        var meta = meta(said, "wp:commentmeta");
        var exact = WordPressMoment.exact(meta.get(ExportWriter.MOMENT));
        var at = exact == null
                ? WordPressMoment.of(said.text("wp:comment_date_gmt"), said.text("wp:comment_date"), channel.zone())
                : exact;
        return new Comment(said.number("wp:comment_id"), said.number("wp:comment_parent"), said.word("wp:comment_type"),
                said.word("wp:comment_approved"), said.word("wp:comment_author"), said.word("wp:comment_author_email"),
                said.word("wp:comment_author_url"), said.text("wp:comment_content"), at,
                channel.isAuthor(said.word("wp:comment_user_id")), ours(meta));
    }
}
