package org.rapport.content.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The CSS of a drawing: declarations that draw, in rules for plain elements, classes and ids. Nothing is loaded, and
/// nothing that is written in riddles (escapes, comments) is guessed at.
final class DrawingStyle {
    private static final Set<String> DRAWING = Set.of("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
            "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
            "stroke-dashoffset", "opacity", "color", "display", "visibility", "clip-path", "clip-rule", "mask",
            "marker", "marker-start", "marker-mid", "marker-end", "paint-order", "stop-color", "stop-opacity",
            "font-family", "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "letter-spacing",
            "word-spacing", "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline",
            "baseline-shift", "vector-effect", "shape-rendering", "text-rendering", "mix-blend-mode", "isolation",
            "transform", "transform-origin", "transform-box", "overflow");
    private static final Pattern RIDDLE = Pattern.compile("[\\\\@<&{}]|/\\*|[\\p{Cc}&&[^\\s]]");
    private static final Pattern REACHING = Pattern.compile("(?i)[a-z-]*(url|image|image-set|src|expression)\\s*\\(");
    private static final Pattern WAY_WITHIN = Pattern.compile("(?i)url\\(\\s*(['\"]?)#[\\w.-]+\\1\\s*\\)");
    private static final Pattern SCHEME = Pattern.compile("(?i)(javascript|vbscript|data|https?|file)\\s*:");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern SELECTOR = Pattern
            .compile("\\s*([.#]?[a-zA-Z_][\\w-]*)(\\s*[, ]\\s*[.#]?[a-zA-Z_][\\w-]*)*\\s*");

    private DrawingStyle() {}

    /// Whether a value reaches nothing outside of its drawing.
    static boolean isHarmless(String value) {
        return !RIDDLE.matcher(value).find() && !SCHEME.matcher(value).find()
                && !REACHING.matcher(WAY_WITHIN.matcher(value).replaceAll("")).find();
    }

    static boolean draws(String property, String value) {
        return DRAWING.contains(property) && isHarmless(value);
    }

    /// Those of `style` that draw.
    static String declarations(String style) {
        return Arrays.stream(style.split(";")).map(declaration -> declaration.split(":", 2))
                .filter(parts -> parts.length == 2 && draws(parts[0].strip().toLowerCase(Locale.ROOT), parts[1]))
                .map(parts -> parts[0].strip() + ":" + parts[1].strip()).collect(Collectors.joining(";"));
    }

    /// Those rules of `sheet` that are plain, with the declarations that draw.
    static String sheet(String sheet) {
        return RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", "")).results()
                .filter(rule -> SELECTOR.matcher(rule.group(1)).matches())
                .map(rule -> rule.group(1).strip() + "{" + declarations(rule.group(2)) + "}")
                .collect(Collectors.joining());
    }
}
