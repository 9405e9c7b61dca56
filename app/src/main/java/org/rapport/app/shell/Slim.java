package org.rapport.app.shell;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Styles and scripts without what only people read. Of scripts, nothing within a line is touched: indentation goes,
/// empty lines, and comments that have lines of their own. Of styles, all comments go, and all spaces that part nothing.
final class Slim {
    /// Comments; strings, which stay; ends of blocks; what needs no space beside it, or behind it; and other spaces.
    private static final Pattern CSS = Pattern.compile("/\\*.*?\\*/\\s*"
            + "|(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+')"
            + "|[\\s;]*(})\\s*|\\s*([{;,])\\s*|(:)\\s+|(\\s)\\s*", Pattern.DOTALL);

    private Slim() {}

    static String css(String text) {
        return CSS.matcher(text).replaceAll(found -> Stream.of(1, 2, 3, 4, 5).map(found::group).filter(Objects::nonNull)
                .map(part -> part.isBlank() ? " " : part).findFirst().map(Matcher::quoteReplacement).orElse(""));
    }

    static String js(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
