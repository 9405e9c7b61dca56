package org.rapport.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import gg.jte.output.StringOutput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.content.feeds.Feed;
import org.rapport.content.feeds.FeedSource;
import org.rapport.content.prose.Prose;

/// The newest articles, of all and of each tag, for those who subscribe: whole, with pictures, notes and sources, and what
/// is hard to read still folded.
@Component
@Order(0)
class ArticleFeeds implements FeedSource {
    private static final String TAGS = "/tags/";

    private final HeadlineTable headlines;
    private final TagTable tags;
    private final Articles articles;
    private final Typesetter typesetter;
    private final Site site;
    private final Messages messages;

    ArticleFeeds(HeadlineTable headlines, TagTable tags, Articles articles, Typesetter typesetter, Site site,
            Messages messages) {
        this.headlines = headlines;
        this.tags = tags;
        this.articles = articles;
        this.typesetter = typesetter;
        this.site = site;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Feed> feed(String path) {
        if (path.equals("/")) {
            return Optional.of(feed(path, site.title(), site.practice().about(), headlines.newest(0, Feed.LONGEST)));
        }
        return path.startsWith(TAGS) ? tag(path.substring(TAGS.length())).flatMap(this::feed) : Optional.empty();
    }

    private Optional<TagTable.Row> tag(String slug) {
        return tags.find(slug).or(() -> tags.former(slug));
    }

    /// A tag that no public article carries has no page.
    private Optional<Feed> feed(TagTable.Row tag) {
        var newest = headlines.tagged(tag.slug(), 0, Feed.LONGEST);
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(feed(tag.tag().path(), title(tag, site), tag.description(), newest));
    }

    /// What the feed of `tag` is called.
    static String title(TagTable.Row tag, Site site) {
        return tag.name() + " – " + site.title();
    }

    private Feed feed(String path, String title, String description, List<Headline> newest) {
        var from = new HashSet<>(Set.of(Articles.LISTED));
        var entries = newest.stream().flatMap(headline -> articles.at(headline.path()).stream())
                .flatMap(article -> Stream.ofNullable(article.publishedAt()).map(at -> entry(article, at, from)))
                .toList();
        return new Feed(path, title, description, Instant.EPOCH, entries, from);
    }

    /// @param from takes in what the entry was made from
    private Feed.Entry entry(Article it, Instant published, Set<CacheTag> from) {
        var set = typesetter.set(it);
        from.addAll(set.tags());
        var whole = new StringOutput();
        Pages.templates().whole(messages, Prose.of(set.text()), set.cited().list()).render(whole);
        return new Feed.Entry("articles/" + it.id().value(), it.path(), it.title(), site.practice().author(), published,
                it.changedAt().orElse(published), it.standfirst(), whole.toString(),
                it.tags().stream().map(Tag::name).toList());
    }
}
