package org.rapport.comments;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A call over XML-RPC with nothing but text parameters (http://xmlrpc.com/spec.md), which is all that pingbacks need.
///
/// @param method such as `pingback.ping`
record XmlRpc(String method, List<String> parameters) {
    private static final XMLInputFactory READER = reader();

    private static XMLInputFactory reader() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Reads a call; empty if it is none.
    static Optional<XmlRpc> read(byte[] body) {
        var method = new StringBuilder();
        var parameters = new ArrayList<String>();
        try {
            var xml = READER.createXMLStreamReader(new ByteArrayInputStream(body));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "methodName" -> method.append(xml.getElementText().strip());
                        case "value" -> parameters.add(text(xml));
                        default -> {
                        }
                    }
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return method.isEmpty() ? Optional.empty() : Optional.of(new XmlRpc(method.toString(), parameters));
    }

    /// The text of a `<value>`, with or without `<string>` around it.
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (var deep = 1; deep > 0;) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> deep++;
                case XMLStreamReader.END_ELEMENT -> deep--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
                default -> {
                }
            }
        }
        return text.toString().strip();
    }

    static String answer(String words) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodResponse><params><param><value><string>" + words
                + "</string></value></param></params></methodResponse>\n";
    }

    static String fault(int code, String words) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodResponse><fault><value><struct>"
                + "<member><name>faultCode</name><value><int>" + code + "</int></value></member>"
                + "<member><name>faultString</name><value><string>" + words + "</string></value></member>"
                + "</struct></value></fault></methodResponse>\n";
    }
}
