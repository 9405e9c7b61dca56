package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.content.Work;
import org.rapport.content.Works;
import org.rapport.content.feeds.Blogroll.Blog;

/// Something to recommend, as the owner types it or a file tells it: cleaned, and perhaps not fit to be taken. What was not
/// said is empty.
///
/// @param feed address of the feed of a blog
/// @param source key of a source in the library
record Tip(Kind kind, String title, String author, String address, String feed, String source, String words) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_AUTHOR = 200;
    static final int LONGEST_WORDS = 1000;

    Tip(@Nullable Kind kind, @Nullable String title, @Nullable String author, @Nullable String address,
            @Nullable String feed, @Nullable String source, @Nullable String words) {
        this.kind = kind == null ? Kind.BOOK : kind;
        this.title = line(title);
        this.author = line(author);
        this.address = line(address);
        this.feed = line(feed);
        this.source = line(source);
        this.words = line(words);
    }

    static Tip blank() {
        return new Tip(null, null, null, null, null, null, null);
    }

    /// One without a title is called by its address.
    static Tip of(Blog blog) {
        var title = blog.title().isEmpty() ? blog.page().isEmpty() ? blog.feed() : blog.page() : blog.title();
        return new Tip(Kind.BLOG, PlainText.shortened(title, LONGEST_TITLE), "", blog.page(), blog.feed(), "",
                PlainText.shortened(blog.words(), LONGEST_WORDS));
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    /// The same with what `works` know of its source, in place of what was not said.
    Tip completed(Works works) {
        return works.find(source).map(this::completed).orElse(this);
    }

    private Tip completed(Work work) {
        return new Tip(kind, title.isEmpty() ? PlainText.shortened(work.title(), LONGEST_TITLE) : title,
                author.isEmpty() ? PlainText.shortened(work.people(), LONGEST_AUTHOR) : author, address, feed,
                work.key(), words);
    }

    Recommendation recommended(RecommendationId id, Instant at) {
        return new Recommendation(id, kind, title, author, address, feed, source, words, at);
    }

    /// What keeps it from being taken: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            problems.put("title", "reading-list.desk.title.empty");
        } else if (title.length() > LONGEST_TITLE) {
            problems.put("title", "reading-list.desk.title.long");
        }
        if (author.length() > LONGEST_AUTHOR) {
            problems.put("author", "reading-list.desk.author.long");
        }
        if (!isAddress(address)) {
            problems.put("address", "reading-list.desk.address.odd");
        }
        if (!isAddress(feed)) {
            problems.put("feed", "reading-list.desk.address.odd");
        }
        if (!source.isEmpty() && Works.tag(source).isEmpty()) {
            problems.put("source", "reading-list.desk.source.unknown");
        }
        if (words.length() > LONGEST_WORDS) {
            problems.put("words", "reading-list.desk.words.long");
        }
        return problems;
    }

    private static boolean isAddress(String typed) {
        return typed.isEmpty() || Addresses.isAddress(typed);
    }
}
