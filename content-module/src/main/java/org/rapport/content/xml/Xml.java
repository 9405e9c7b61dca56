package org.rapport.content.xml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.rapport.api.PlainText;

/// XML 1.0, element by element. What no XML may contain is left out.
public final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /// Begins with the element `root`; `attributes` are names and values by turns, as everywhere here.
    public Xml(String root, String... attributes) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        open(root, attributes);
    }

    public Xml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return this;
    }

    public Xml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return this;
    }

    /// An element that holds `words`.
    public Xml element(String name, String words, String... attributes) {
        open(name, attributes);
        try {
            xml.writeCharacters(PlainText.of(words));
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return close();
    }

    /// An element that holds nothing.
    public Xml empty(String name, String... attributes) {
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

    public String end() {
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
