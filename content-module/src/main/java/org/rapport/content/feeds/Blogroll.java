package org.rapport.content.feeds;

import java.util.List;
import java.util.stream.Stream;

import org.rapport.content.xml.Xml;

/// Blogs that somebody recommends, as programs tell each other of them: OPML 2.0 (http://opml.org/spec2.opml).
///
/// @param title of the list
public record Blogroll(String title, List<Blog> blogs) {
    /// The media type of what [#write] says.
    public static final String TYPE = "text/x-opml";

    public Blogroll {
        blogs = List.copyOf(blogs);
    }

    /// One of them. Of its addresses at least one is there; what is absent is empty.
    ///
    /// @param page address of the blog
    /// @param feed address of its feed
    /// @param words about it
    public record Blog(String title, String page, String feed, String words) {}

    /// What a file turned out to be.
    public sealed interface Reading {}

    /// @param blogs in the order of the file, all its groups together; every text a line, of whatever length, and no address
    /// looked at
    public record Read(List<Blog> blogs) implements Reading {
        public Read {
            blogs = List.copyOf(blogs);
        }
    }

    public record Unreadable(Reason reason) implements Reading {}

    /// Why nothing is read.
    public enum Reason {
        /// More than [BlogrollReader#LARGEST] bytes.
        TOO_LARGE,
        /// More than [BlogrollReader#MOST] blogs.
        TOO_MANY,
        /// It brings a document type, which could make it mean anything.
        DOCTYPE,
        /// It is no XML, or breaks off.
        NO_XML,
        /// It is XML and something else.
        NO_OPML
    }

    /// Reads a file of others. It can mean nothing but what stands in it.
    public static Reading read(byte[] file) {
        return BlogrollReader.read(file);
    }

    public String write() {
        var xml = new Xml("opml", "version", "2.0").open("head").element("title", title)
                .element("docs", "http://opml.org/spec2.opml").close().open("body");
        blogs.forEach(blog -> write(blog, xml));
        return xml.close().end();
    }

    private static void write(Blog blog, Xml xml) {
        if (blog.feed().isEmpty()) {
            xml.empty("outline", "type", "link", "text", blog.title(), "description", blog.words(), "url", blog.page());
        } else {
            var page = blog.page().isEmpty() ? Stream.<String>of() : Stream.of("htmlUrl", blog.page());
            xml.empty("outline", Stream.concat(Stream.of("type", "rss", "text", blog.title(), "title", blog.title(),
                    "description", blog.words(), "xmlUrl", blog.feed()), page).toArray(String[]::new));
        }
    }
}
