package org.rapport.awards.credentials.baking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;

/// An SVG with a credential in its first element (Open Badges 3.0, section 5.3.2).
public final class BakedSvg {
    private static final QName CREDENTIAL = new QName("https://purl.imsglobal.org/ob/v3p0", "credential", "openbadges");
    private static final QName VERIFY = new QName("verify");
    private static final XMLInputFactory READER = reader();
    private static final XMLOutputFactory WRITER = XMLOutputFactory.newFactory();
    private static final XMLEventFactory XML = XMLEventFactory.newFactory();

    private BakedSvg() {}

    private static XMLInputFactory reader() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// `svg` with `token` in it, in the place of any that was there. Throws [IllegalArgumentException] for what is no XML.
    public static byte[] bake(byte[] svg, String token) {
        try {
            var baked = new ByteArrayOutputStream();
            var events = READER.createXMLEventReader(new ByteArrayInputStream(svg));
            var writer = WRITER.createXMLEventWriter(baked, "UTF-8");
            add(token, copiedToRoot(events, writer), writer);
            copyRest(events, writer);
            writer.close();
            return baked.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("No drawing", e);
        }
    }

    private static StartElement copiedToRoot(XMLEventReader events, XMLEventWriter writer) throws XMLStreamException {
        while (true) {
            var event = events.nextEvent();
            writer.add(event);
            if (event instanceof StartElement root) {
                return root;
            }
        }
    }

    /// The prefix is declared at `root`, unless it means something else there.
    private static void add(String token, StartElement root, XMLEventWriter writer) throws XMLStreamException {
        var namespace = XML.createNamespace(CREDENTIAL.getPrefix(), CREDENTIAL.getNamespaceURI());
        var meaning = root.getNamespaceURI(CREDENTIAL.getPrefix());
        if (meaning == null) {
            writer.add(namespace);
        }
        writer.add(XML.createStartElement(CREDENTIAL, null, null));
        if (meaning != null && !meaning.equals(CREDENTIAL.getNamespaceURI())) {
            writer.add(namespace);
        }
        writer.add(XML.createAttribute(VERIFY, token));
        writer.add(XML.createEndElement(CREDENTIAL, null));
    }

    private static void copyRest(XMLEventReader events, XMLEventWriter writer) throws XMLStreamException {
        var within = false;
        while (events.hasNext()) {
            var event = events.nextEvent();
            within |= event.isStartElement() && isCredential(event.asStartElement());
            if (!within) {
                writer.add(event);
            }
            within &= !(event.isEndElement() && event.asEndElement().getName().equals(CREDENTIAL));
        }
    }

    private static boolean isCredential(StartElement element) {
        return element.getName().equals(CREDENTIAL);
    }

    /// The credential in `svg`: a token, or JSON that holds its own proof. Empty if there is none.
    static Optional<String> find(byte[] svg) {
        try {
            var events = READER.createXMLEventReader(new ByteArrayInputStream(svg));
            while (events.hasNext()) {
                if (events.nextEvent() instanceof StartElement element && isCredential(element)) {
                    var verify = element.getAttributeByName(VERIFY);
                    return Optional.of(verify == null ? events.getElementText() : verify.getValue());
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
