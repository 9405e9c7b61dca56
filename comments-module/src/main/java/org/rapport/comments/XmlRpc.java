package org.rapport.comments;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// A call of `method` with text parameters.
    static String call(String method, String... parameters) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodCall><methodName>" + method + "</methodName><params>"
                + Stream.of(parameters).map(it -> "<param><value><string>" + escaped(it) + "</string></value></param>")
                        .collect(Collectors.joining())
                + "</params></methodCall>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /// The code of the fault in `answer`; 0 if it has none, empty if it is no answer to a call.
    static Optional<Integer> fault(byte[] answer) {
        var names = new HashSet<String>();
        var code = "";
        try {
            var xml = READER.createXMLStreamReader(new ByteArrayInputStream(answer));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    names.add(xml.getLocalName());
                    if (xml.getLocalName().equals("name")) {
                        names.add("name:" + xml.getElementText().strip());
                    } else if (xml.getLocalName().equals("int") && names.contains("name:faultCode") && code.isEmpty()) {
                        code = xml.getElementText().strip();
                    }
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        if (!names.contains("methodResponse")) {
            return Optional.empty();
        }
        return Optional.of(!names.contains("fault") ? 0 : code.matches("-?\\d{1,9}") ? Integer.parseInt(code) : -1);
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
