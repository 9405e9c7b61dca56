package org.rapport.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an export with all that stands in it.
///
/// @param name with the usual prefix (`wp:`, `excerpt:`, `content:`) whichever prefix or version the export uses
/// @param text its own, without its children's
record Element(String name, Map<String, String> attributes, String text, List<Element> children) {
    /// What readers told WordPress without knowing: it is dropped here, unread.
    private static final String ADDRESS_OF_THE_NETWORK = "wp:comment_author_IP";

    /// Reads from a start tag to its end tag.
    static Element read(XMLStreamReader xml) throws XMLStreamException {
        var name = name(xml);
        var attributes = attributes(xml);
        var text = new StringBuilder();
        var children = new ArrayList<Element>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(xml));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return new Element(name, attributes, name.equals(ADDRESS_OF_THE_NETWORK) ? "" : text.toString(), children);
    }

    /// The name of the element that begins here.
    static String name(XMLStreamReader xml) {
        return prefix(Objects.requireNonNullElse(xml.getNamespaceURI(), "")) + xml.getLocalName();
    }

    private static String prefix(String namespace) {
        if (namespace.isEmpty()) {
            return "";
        }
        if (namespace.contains("wordpress.org/")) {
            return namespace.contains("/excerpt") ? "excerpt:" : "wp:";
        }
        return namespace.contains("/modules/content") ? "content:" : "other:";
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        var attributes = new HashMap<String, String>();
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        return attributes;
    }

    Stream<Element> all(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    /// The text of the first such child; empty if there is none.
    String text(String child) {
        return all(child).findFirst().map(Element::text).orElse("");
    }

    /// The same as one word or line.
    String word(String child) {
        return text(child).strip();
    }

    /// The same as a number, 0 if there is none. Throws [NumberFormatException] if it is something else.
    long number(String child) {
        var word = word(child);
        return word.isEmpty() ? 0 : Long.parseLong(word);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
