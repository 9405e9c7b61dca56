package org.rapport.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/// A WordPress export (WXR 1.0 to 1.2, an RSS 2.0 file) while it is read: one item at a time is in memory, and nothing
/// outside the file is ever opened.
final class WordPressExport {
    private final XMLStreamReader xml;
    private final Channel channel;
    /// Whether the channel goes on.
    private boolean more;

    private WordPressExport(XMLStreamReader xml, ZoneId zone) {
        this.xml = xml;
        this.channel = new Channel(zone);
    }

    /// Reads `stream` up to its first item. Dates that do not say their zone are in `zone`.
    static WordPressExport open(InputStream stream, ZoneId zone) throws UnreadableExport {
        try {
            var export = new WordPressExport(parser().createXMLStreamReader(ExportText.open(stream)), zone);
            export.readToFirstItem();
            return export;
        } catch (XMLStreamException e) {
            throw broken("site.import.no-xml", e);
        } catch (IOException e) {
            throw new UnreadableExport("site.import.unreadable", reason(e));
        }
    }

    private static XMLInputFactory parser() {
        var parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parser.setProperty(XMLInputFactory.IS_COALESCING, true);
        return parser;
    }

    private void readToFirstItem() throws XMLStreamException, UnreadableExport {
        enter("rss");
        enter("channel");
        more = moveToItem();
        if (!channel.isExport()) {
            throw new UnreadableExport("site.import.no-export");
        }
    }

    private void enter(String name) throws XMLStreamException, UnreadableExport {
        do {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new UnreadableExport("site.import.doctype");
            }
            xml.next();
        } while (!xml.isStartElement() && xml.hasNext());
        if (!xml.isStartElement() || !Element.name(xml).equals(name)) {
            throw new UnreadableExport("site.import.no-export");
        }
    }

    /// Stops at the start tag of the next item and answers true, or at the end of the channel and answers false.
    private boolean moveToItem() throws XMLStreamException {
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement() && Element.name(xml).equals("item")) {
                return true;
            }
            if (xml.isStartElement()) {
                channel.hear(Element.read(xml));
            }
        }
        return false;
    }

    /// The next item, or null behind the last one. Throws when the file breaks off or is malformed here: all items
    /// before were whole.
    @Nullable
    WordPressItem next() throws UnreadableExport {
        try {
            more = more && (xml.isStartElement() || moveToItem());
            return more ? new WordPressItem(Element.read(xml), channel) : null;
        } catch (XMLStreamException e) {
            throw broken("site.import.broken", e);
        }
    }

    private static UnreadableExport broken(String key, XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause
                ? new UnreadableExport("site.import.unreadable", reason(cause))
                : new UnreadableExport(key, line(e), reason(e));
    }

    private static String line(XMLStreamException e) {
        return e.getLocation() == null ? "?" : String.valueOf(e.getLocation().getLineNumber());
    }

    /// The parser's own words, without its place and name.
    private static String reason(Exception e) {
        var said = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return said.substring(said.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "").replaceFirst("\\.$", "");
    }
}
