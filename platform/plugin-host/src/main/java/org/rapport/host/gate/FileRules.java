package org.rapport.host.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.host.Manifest;

/// What may lie in a plugin's JAR: its files stand where they cannot be mistaken for somebody else's.
final class FileRules {
    private static final Pattern OWNED = Pattern.compile("(?<folder>db/migration|messages|styles|scripts)/(?<name>.+)");

    private FileRules() {}

    static List<Finding> check(PluginFile file, Manifest manifest) {
        return file.paths().flatMap(path -> check(path, manifest).stream()).toList();
    }

    private static Optional<Finding> check(String path, Manifest manifest) {
        if (path.startsWith("META-INF/versions/")) {
            return Optional.of(Finding.of(Rule.MULTI_RELEASE, path));
        }
        var owned = OWNED.matcher(path);
        return owned.matches() && !isOf(manifest.id(), owned.group("folder"), owned.group("name"))
                ? Optional.of(Finding.of(Rule.FOREIGN_FOLDER, path, owned.group("folder"), manifest.id()))
                : Optional.empty();
    }

    private static boolean isOf(String id, String folder, String name) {
        return switch (folder) {
            case "db/migration" -> name.startsWith(id + "/");
            case "messages" -> name.matches(Pattern.quote(id) + "(_[a-z]{2})?\\.properties");
            default -> Stream.of("", "-desk").map(id::concat)
                    .anyMatch(own -> name.matches(Pattern.quote(own) + "(\\.(css|js)|/[^/]+\\.(css|js))"));
        };
    }
}
