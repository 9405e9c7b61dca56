package org.rapport.content.feeds;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rapport.api.PlainText;
import org.rapport.content.feeds.Blogroll.Blog;
import org.rapport.content.feeds.Blogroll.Read;
import org.rapport.content.feeds.Blogroll.Reading;
import org.rapport.content.feeds.Blogroll.Reason;
import org.rapport.content.feeds.Blogroll.Unreadable;

/// Reads OPML of others element by element, and opens nothing that it names. Whatever has an address is a blog, in whatever
/// group it stands.
final class BlogrollReader {
    static final int LARGEST = 1_000_000;
    static final int MOST = 2_000;
    private static final XMLInputFactory PARSER = parser();

    private final XMLStreamReader xml;
    private final List<Blog> blogs = new ArrayList<>();
    private boolean isOpml;

    private BlogrollReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory parser() {
        var parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    static Reading read(byte[] file) {
        if (file.length > LARGEST) {
            return new Unreadable(Reason.TOO_LARGE);
        }
        try {
            return new BlogrollReader(PARSER.createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (XMLStreamException e) {
            return new Unreadable(Reason.NO_XML);
        }
    }

    private Reading read() throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return new Unreadable(Reason.DOCTYPE);
            }
            if (event == XMLStreamConstants.START_ELEMENT && !hear(xml.getLocalName())) {
                return new Unreadable(Reason.NO_OPML);
            }
            if (blogs.size() > MOST) {
                return new Unreadable(Reason.TOO_MANY);
            }
        }
        return new Read(blogs);
    }

    /// False if this cannot be OPML.
    private boolean hear(String element) {
        if (!isOpml) {
            isOpml = element.equals("opml");
            return isOpml;
        }
        if (element.equals("outline")) {
            add(new Blog(first("title", "text"), first("htmlUrl", "url"), first("xmlUrl"), first("description")));
        }
        return true;
    }

    private void add(Blog blog) {
        if (!blog.page().isEmpty() || !blog.feed().isEmpty()) {
            blogs.add(blog);
        }
    }

    /// The first of these attributes that says something.
    private String first(String... names) {
        return Stream.of(names).map(name -> xml.getAttributeValue(null, name))
                .map(said -> said == null ? "" : PlainText.line(said)).filter(said -> !said.isEmpty()).findFirst()
                .orElse("");
    }
}
