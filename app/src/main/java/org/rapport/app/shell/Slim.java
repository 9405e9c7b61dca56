package org.rapport.app.shell;

import java.util.stream.Collectors;

/// Styles and scripts without what only people read: indentation, empty lines, and comments that have lines of their own.
/// Nothing within a line is touched, so that nothing changes its meaning.
final class Slim {
    private Slim() {}

    static String css(String text) {
        var slim = new StringBuilder();
        var isComment = false;
        for (var line : text.lines().map(String::strip).toList()) {
            isComment |= line.startsWith("/*");
            var end = isComment ? line.indexOf("*/") : 0;
            var rest = isComment ? line.substring(end < 0 ? line.length() : end + 2).strip() : line;
            if (!rest.isEmpty()) {
                slim.append(rest).append('\n');
            }
            isComment &= end < 0;
        }
        return slim.toString();
    }

    static String js(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
