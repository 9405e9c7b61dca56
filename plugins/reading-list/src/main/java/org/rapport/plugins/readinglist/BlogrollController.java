package org.rapport.plugins.readinglist;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.TextFile;
import org.rapport.content.Markup;
import org.rapport.content.feeds.Blogroll;
import org.rapport.content.feeds.Blogroll.Blog;

/// The recommended blogs for programs that read feeds: those that have an address, in the order of the page.
@Controller
class BlogrollController {
    static final String PATH = "/reading-list/blogroll.opml";

    private final ReadingList readingList;
    private final Site site;
    private final Messages messages;

    BlogrollController(ReadingList readingList, Site site, Messages messages) {
        this.readingList = readingList;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        var blogs = blogs();
        return blogs.isEmpty()
                ? Missing.unknown()
                : new TextFile(Blogroll.TYPE,
                        new Blogroll(messages.say("reading-list.blogroll.title", site.title()), blogs).write(),
                        Set.of(ReadingList.TAG));
    }

    private List<Blog> blogs() {
        return readingList.all().stream().filter(Recommendation::isInBlogroll)
                .map(one -> new Blog(one.title(), one.address(), one.feed(), Markup.plain(one.words()))).toList();
    }
}
