package org.rapport.content.media;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import static java.nio.charset.StandardCharsets.UTF_8;

/// An SVG: read without DTD, entities or anything from outside, and built anew from the elements and attributes that
/// draw. What runs, links, loads or moves is left out.
final class Drawing {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final int HEAVIEST = 2_000_000;
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 20_000;
    private static final Set<String> DRAWING = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "path",
            "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "linearGradient",
            "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "style");
    /// Left out themselves, not what stands in them.
    private static final Set<String> TRANSPARENT = Set.of("a", "switch");
    private static final Set<String> WORDED = Set.of("title", "desc", "text", "tspan");
    private static final XMLInputFactory READERS = readers();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private final Deque<Piece> open = new ArrayDeque<>();
    private DrawingSize size = DrawingSize.UNKNOWN;
    private int elements;

    private Drawing(XMLStreamReader reader, XMLStreamWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is loaded from outside");
        });
        return factory;
    }

    static Reading read(byte[] bytes) {
        if (bytes.length > HEAVIEST) {
            return new Reading.Refused(Refusal.HEAVY);
        }
        try {
            var text = new StringWriter();
            var drawing = new Drawing(READERS.createXMLStreamReader(new ByteArrayInputStream(bytes)),
                    WRITERS.createXMLStreamWriter(text));
            return drawing.copy()
                    ? Reading.Taken.of(Kind.SVG, drawing.size.of(text.toString().getBytes(UTF_8)))
                    : new Reading.Refused(Refusal.HEAVY);
        } catch (XMLStreamException e) {
            return new Reading.Refused(Refusal.BROKEN);
        }
    }

    /// False if it is too deep or has too many elements for a picture.
    private boolean copy() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("An entity");
                default -> {
                }
            }
            if (open.size() > DEEPEST || elements > MOST_ELEMENTS) {
                return false;
            }
        }
        writer.close();
        return true;
    }

    private void open() throws XMLStreamException {
        elements++;
        var piece = Piece.of(reader);
        var around = open.peek();
        if (around == null) {
            begin(piece);
        } else if (around.isLeftOut()) {
            piece = piece.leftOut();
        } else if (isDrawn(piece)) {
            writer.writeStartElement(piece.name());
            writeAttributes(piece);
        } else if (!TRANSPARENT.contains(piece.name())) {
            piece = piece.leftOut();
        }
        open.push(piece);
    }

    private void begin(Piece root) throws XMLStreamException {
        if (!root.name().equals("svg")) {
            throw new XMLStreamException("Not a drawing: " + root.name());
        }
        size = DrawingSize.of(root);
        writer.writeStartElement("svg");
        writer.writeAttribute("xmlns", NAMESPACE);
        writeAttributes(root);
    }

    /// What is used must not use anything itself: ten times ten times ten is a bomb.
    private boolean isDrawn(Piece piece) {
        return DRAWING.contains(piece.name())
                && !(piece.name().equals("use") && open.stream().anyMatch(Piece::isNamed));
    }

    private void writeAttributes(Piece piece) throws XMLStreamException {
        for (var attribute : piece.attributes().entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void close() throws XMLStreamException {
        var piece = open.pop();
        if (open.isEmpty() || !piece.isLeftOut() && !TRANSPARENT.contains(piece.name())) {
            writer.writeEndElement();
        }
    }

    private void say(String words) throws XMLStreamException {
        var piece = open.peek();
        if (piece == null || piece.isLeftOut()) {
            return;
        }
        if (piece.name().equals("style")) {
            writer.writeCharacters(DrawingStyle.sheet(words));
        } else if (WORDED.contains(piece.name())) {
            writer.writeCharacters(words);
        }
    }
}
