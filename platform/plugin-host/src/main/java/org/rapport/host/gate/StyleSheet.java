package org.rapport.host.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/// The styles of a plugin, joined with those of the house: they stand in the layer that comes behind the house’s own.
final class StyleSheet {
    /// What is read as a whole (CSS Syntax 3, §4): comments, strings, addresses without quotes, escaped signs; what never
    /// ends; and what begins or ends something.
    private static final Pattern TOKEN = Pattern.compile("(?<comment>/\\*.*?\\*/)"
            + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'"
            + "|(?i:url\\()\\s*+(?![\"'])[^)]*+\\)|\\\\."
            + "|(?<endless>/\\*|[\"']|(?i:url\\()\\s*+(?![\"']))|(?<mark>[{};])|[^/\"'\\\\{};uU]++|.", Pattern.DOTALL);
    /// Beside the layer there may be what styles nothing by itself.
    private static final Pattern LAYERED = Pattern.compile("@layer\\s+parts(\\.[\\w-]+)*"
            + "|@(charset|font-face|(-webkit-)?keyframes|property|counter-style)\\b.*", Pattern.DOTALL);

    private final StringBuilder head = new StringBuilder();
    private Optional<String> outside = Optional.empty();
    private int depth;
    private boolean ends = true;

    private StyleSheet() {}

    static StyleSheet read(String text) {
        var sheet = new StyleSheet();
        var tokens = TOKEN.matcher(text);
        while (sheet.ends && tokens.find()) {
            if (tokens.group("endless") != null) {
                sheet.ends = false;
            } else if (tokens.group("comment") == null) {
                sheet.take(tokens.group(), tokens.group("mark") != null);
            }
        }
        sheet.finish();
        return sheet;
    }

    private void take(String token, boolean isMark) {
        if (depth == 0 && !isMark) {
            head.append(token);
        } else if (depth == 0) {
            finish();
        }
        switch (token) {
            case "{" -> depth++;
            case "}" -> end();
            default -> {
            }
        }
    }

    private void end() {
        if (depth == 0) {
            ends = false;
        } else {
            depth--;
        }
    }

    /// Judges what stood before a block, or by itself.
    private void finish() {
        var said = head.toString().strip();
        head.setLength(0);
        if (outside.isEmpty() && !said.isEmpty() && !LAYERED.matcher(said).matches()) {
            outside = Optional.of(said);
        }
    }

    /// The first that stands outside of the layer, without its block.
    Optional<String> outside() {
        return outside;
    }

    /// Whether all blocks, strings and comments that begin in it end in it, and no others. What follows it would be read as
    /// part of them else.
    boolean isWhole() {
        return depth == 0 && ends;
    }
}
