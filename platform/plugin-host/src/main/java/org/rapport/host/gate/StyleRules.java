package org.rapport.host.gate;

import java.util.List;
import java.util.stream.Stream;

import org.rapport.api.PlainText;
import org.rapport.host.ServedFiles;

import static java.nio.charset.StandardCharsets.UTF_8;

/// How the styles of a plugin are written, so that they do not undo those of the house or of others.
final class StyleRules {
    private static final int LONGEST = 60;

    private StyleRules() {}

    static List<Finding> check(PluginFile file) {
        return file.paths().filter(path -> path.endsWith(".css"))
                .filter(path -> path.startsWith("styles/") || path.startsWith(ServedFiles.FOLDER))
                .flatMap(path -> check(path, StyleSheet.read(new String(file.bytes(path).orElseThrow(), UTF_8))))
                .toList();
    }

    private static Stream<Finding> check(String path, StyleSheet sheet) {
        if (!sheet.isWhole()) {
            return Stream.of(Finding.of(Rule.UNCLOSED, path));
        }
        return sheet.outside().stream().map(
                said -> Finding.of(Rule.UNLAYERED, path, PlainText.shortened(PlainText.line(said), LONGEST)));
    }
}
