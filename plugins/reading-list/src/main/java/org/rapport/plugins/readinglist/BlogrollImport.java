package org.rapport.plugins.readinglist;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Refused;
import org.rapport.api.page.UploadAddress;
import org.rapport.content.feeds.Blogroll;
import org.rapport.content.feeds.Blogroll.Blog;
import org.rapport.content.feeds.Blogroll.Read;
import org.rapport.content.feeds.Blogroll.Unreadable;

/// Takes in the blogs of an OPML file, such as readers of feeds hand out.
@Controller
class BlogrollImport implements UploadAddress {
    private static final String PATH = ReadingListDesk.PATH + "/blogroll";
    /// More than such a file may have: so the owner is told in words that one is too large.
    private static final long LARGEST_SENT = 4_000_000;

    private final ReadingList readingList;
    private final ReadingListDesk desk;

    BlogrollImport(ReadingList readingList, ReadingListDesk desk) {
        this.readingList = readingList;
        this.desk = desk;
    }

    @Override
    public OptionalLong largest(String path) {
        return path.equals(PATH) ? OptionalLong.of(LARGEST_SENT) : OptionalLong.empty();
    }

    @PostMapping(PATH)
    Answer create(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("absent");
        }
        return switch (Blogroll.read(file.getBytes())) {
            case Unreadable(var reason) -> refused(reason.name().toLowerCase(Locale.ROOT));
            case Read(var blogs) when blogs.isEmpty() -> refused("empty");
            case Read(var blogs) -> told(blogs);
        };
    }

    private Answer refused(String why) {
        return new Refused(desk.page(Tip.blank(), Map.of("file", "reading-list.blogroll.refused." + why)));
    }

    /// Sent once more, the same file changes nothing.
    private Answer told(List<Blog> blogs) {
        return desk.page(readingList.bringAll(blogs.stream().map(Tip::of).toList()));
    }
}
