package org.rapport.content.media;

import java.util.Optional;
import java.util.regex.Pattern;

/// How large a drawing is shown where nobody says otherwise (SVG 2 §8.12), in whole pixels.
record DrawingSize(int width, int height) {
    /// CSS 2.2 §10.3.2.
    static final DrawingSize UNKNOWN = new DrawingSize(300, 150);

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(\\.\\d+)?)(px)?");
    private static final Pattern BOX = Pattern.compile("\\S+[\\s,]+\\S+[\\s,]+(\\S+)[\\s,]+(\\S+)");

    static DrawingSize of(Piece root) {
        var box = box(root.attributes().getOrDefault("viewBox", ""));
        var width = length(root.attributes().getOrDefault("width", ""));
        var height = length(root.attributes().getOrDefault("height", ""));
        if (width.isPresent() && height.isPresent()) {
            return new DrawingSize(width.get(), height.get());
        }
        return box.map(whole -> width.map(whole::wide).orElse(whole)).orElse(UNKNOWN);
    }

    private static Optional<DrawingSize> box(String viewBox) {
        var sides = BOX.matcher(viewBox.strip());
        return sides.matches()
                ? length(sides.group(1)).flatMap(
                        width -> length(sides.group(2)).map(height -> new DrawingSize(width, height)))
                : Optional.empty();
    }

    private static Optional<Integer> length(String text) {
        var length = LENGTH.matcher(text.strip());
        return length.matches()
                ? Optional.of((int) Math.ceil(Double.parseDouble(length.group(1)))).filter(pixels -> pixels > 0)
                : Optional.empty();
    }

    private DrawingSize wide(int other) {
        return new DrawingSize(other, Math.max(1, Math.round((float) height * other / width)));
    }

    Encoded of(byte[] bytes) {
        return new Encoded(bytes, width, height);
    }
}
