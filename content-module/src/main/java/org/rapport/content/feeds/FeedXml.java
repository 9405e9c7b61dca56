package org.rapport.content.feeds;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.rapport.api.PlainText;

/// XML 1.0, element by element. What no XML may contain is left out.
final class FeedXml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /// Begins with the element `root`; `attributes` are names and values by turns, as everywhere here.
    FeedXml(String root, String... attributes) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        open(root, attributes);
    }

    FeedXml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return this;
    }

    FeedXml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return this;
    }

    /// An element that holds `words`.
    FeedXml element(String name, String words, String... attributes) {
        open(name, attributes);
        try {
            xml.writeCharacters(PlainText.of(words));
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return close();
    }

    /// An element that holds nothing.
    FeedXml empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return this;
    }

    private void write(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], PlainText.line(attributes[i + 1]));
        }
    }

    String end() {
        try {
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return text.toString();
    }

    private static IllegalStateException unwritten(XMLStreamException e) {
        return new IllegalStateException("Memory can be written to", e);
    }
}
