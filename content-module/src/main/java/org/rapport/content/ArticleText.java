package org.rapport.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rapport.api.PlainText;
import org.rapport.content.practice.FactParts;

/// What a writer writes: an article's words before it has an address. Cleaned of control characters.
record ArticleText(String title, String standfirst, String body, Format format, List<Tag> tags) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_STANDFIRST = 1000;
    static final int LONGEST_BODY = 500_000;

    ArticleText {
        title = PlainText.line(title);
        standfirst = PlainText.line(standfirst);
        body = PlainText.of(body);
        tags = distinct(tags);
    }

    static ArticleText of(Article article) {
        return new ArticleText(article.title(), article.standfirst(), article.body(), article.format(), article.tags());
    }

    /// Whether it is the very same text.
    boolean says(ArticleText other) {
        return title.equals(other.title) && standfirst.equals(other.standfirst) && body.equals(other.body)
                && format == other.format && slugs().equals(other.slugs());
    }

    private List<Slug> slugs() {
        return tags.stream().map(Tag::slug).toList();
    }

    /// What keeps it from being published: field name to message key.
    Map<String, String> missing(Genre genre) {
        var missing = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            missing.put("title", genre.say("title.empty"));
        }
        if (PlainText.isInvisible(body)) {
            missing.put("body", "content.desk.body.empty");
        } else if (genre == Genre.PAGE && !FactParts.unknown(body).isEmpty()) {
            missing.put("body", "content.pages.body.unknown");
        }
        return missing;
    }

    boolean isEmpty() {
        return title.isEmpty() && standfirst.isEmpty() && body.isEmpty() && tags.isEmpty();
    }

    /// The names of its tags, a line each.
    String labels() {
        return labels("\n");
    }

    private String labels(String between) {
        return tags.stream().map(Tag::name).collect(Collectors.joining(between));
    }

    /// The names of its tags as people write them.
    String listedTags() {
        return labels(", ");
    }

    /// The same with tags as they are `known`.
    ArticleText labelled(List<Tag> known) {
        return new ArticleText(title, standfirst, body, format,
                Tag.named(tags.stream().map(Tag::name).toList(), known));
    }

    ArticleText saying(String other) {
        return new ArticleText(title, standfirst, other, format, tags);
    }

    ArticleText titled(String other) {
        return new ArticleText(other, standfirst, body, format, tags);
    }

    /// The same words in Markdown.
    ArticleText inMarkdown() {
        return format == Format.MARKDOWN
                ? this
                : new ArticleText(title, standfirst, Markup.turned(body).markdown(), Format.MARKDOWN, tags);
    }

    /// As one that nobody has seen yet.
    Article unpublished(Genre genre) {
        return new Article(new ArticleId(0), genre, Slug.of(title), title, standfirst, body, format, Markup.words(this),
                tags, null, null, null);
    }

    private static List<Tag> distinct(List<Tag> tags) {
        var bySlug = new LinkedHashMap<Slug, Tag>();
        tags.forEach(tag -> bySlug.putIfAbsent(tag.slug(), tag));
        return List.copyOf(bySlug.values());
    }
}
