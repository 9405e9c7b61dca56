package org.rapport.content.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/// An element of a drawing with those of its attributes that draw.
///
/// @param name without a prefix; empty for an element of another language
record Piece(String name, Map<String, String> attributes, boolean isLeftOut) {
    private static final Set<String> PLACING = Set.of("id", "class", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy",
            "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy", "width", "height", "viewBox", "preserveAspectRatio", "d",
            "points", "transform", "gradientTransform", "gradientUnits", "spreadMethod", "offset", "patternUnits",
            "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits", "maskContentUnits",
            "markerWidth", "markerHeight", "markerUnits", "refX", "refY", "orient", "pathLength", "rotate",
            "textLength", "lengthAdjust");
    private static final Pattern WITHIN = Pattern.compile("#[\\w.-]+");

    static Piece of(XMLStreamReader reader) {
        var ours = Drawing.NAMESPACE.equals(reader.getNamespaceURI());
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            var value = name.equals("style")
                    ? DrawingStyle.declarations(reader.getAttributeValue(i))
                    : reader.getAttributeValue(i);
            if (isPlain(reader.getAttributeNamespace(i)) && draws(name, value) || isWayWithin(name, value)) {
                attributes.put(name, value);
            }
        }
        return new Piece(ours ? reader.getLocalName() : "", attributes, false);
    }

    private static boolean isPlain(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    private static boolean draws(String name, String value) {
        return PLACING.contains(name) && DrawingStyle.isHarmless(value) || name.equals("style")
                || DrawingStyle.draws(name, value);
    }

    /// `href`, with or without the old prefix, to something within the same drawing.
    private static boolean isWayWithin(String name, String value) {
        return name.equals("href") && WITHIN.matcher(value).matches();
    }

    Piece leftOut() {
        return new Piece(name, attributes, true);
    }

    boolean isNamed() {
        return attributes.containsKey("id");
    }
}
