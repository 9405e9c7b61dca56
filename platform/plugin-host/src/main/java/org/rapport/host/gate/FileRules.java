package org.rapport.host.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.host.Manifest;
import org.rapport.host.ServedFiles;

/// What may lie in a plugin's JAR: its files stand where they cannot be mistaken for somebody else's.
final class FileRules {
    private static final Pattern OWNED = Pattern
            .compile("(?<folder>db/migration|files|messages|styles|scripts)/(?<name>.+)");

    /// As Flyway finds a script; one called otherwise would never run, and nobody would say so.
    private static final Pattern SCRIPT = Pattern.compile("db/migration/[^/]+/V[0-9]+([._][0-9]+)*__[^/]+\\.sql");

    /// It stands in addresses and in styles as it is.
    private static final Pattern SERVED_NAME = Pattern.compile("([a-z0-9][a-z0-9._-]*/)+[a-z0-9][a-z0-9._-]*");

    /// Java, Spring, its server, loggers and test runners look for these in every JAR.
    private static final Pattern FOUND_BY_OTHERS = Pattern.compile("META-INF/(services|spring|resources)/.+"
            + "|META-INF/(spring\\.(factories|components)|web-fragment\\.xml)|(static|public|resources)/.+"
            + "|(config/)?(application|bootstrap)[^/]*\\.(properties|ya?ml)|logback[^/]*\\.xml|log4j2?[^/]*"
            + "|(simplelogger|junit-platform)\\.properties|banner\\.txt|module-info\\.class");

    private FileRules() {}

    static List<Finding> check(PluginFile file, Manifest manifest) {
        return file.paths().flatMap(path -> check(path, manifest).stream()).toList();
    }

    private static Optional<Finding> check(String path, Manifest manifest) {
        if (path.toLowerCase(Locale.ROOT).startsWith("meta-inf/versions/")) {
            return Optional.of(Finding.of(Rule.MULTI_RELEASE, path));
        }
        if (FOUND_BY_OTHERS.matcher(path).matches()) {
            return Optional.of(Finding.of(Rule.FOUND_BY_OTHERS, path));
        }
        var owned = OWNED.matcher(path);
        if (owned.matches() && !isOf(manifest.id(), owned.group("folder"), owned.group("name"))) {
            return Optional.of(Finding.of(Rule.FOREIGN_FOLDER, path, owned.group("folder"), manifest.id()));
        }
        if (path.startsWith("db/migration/") && !SCRIPT.matcher(path).matches()) {
            return Optional.of(Finding.of(Rule.SCRIPT_NAME, path));
        }
        return path.startsWith(ServedFiles.FOLDER) && !isServed(path)
                ? Optional.of(Finding.of(Rule.NOT_SERVED, path, String.join(", ", ServedFiles.endings())))
                : Optional.empty();
    }

    private static boolean isServed(String path) {
        return SERVED_NAME.matcher(path).matches() && ServedFiles.mediaType(path).isPresent();
    }

    private static boolean isOf(String id, String folder, String name) {
        return switch (folder) {
            case "db/migration", "files" -> name.startsWith(id + "/");
            case "messages" -> name.matches(Pattern.quote(id) + "(_[a-z]{2})?\\.properties");
            default -> Stream.of("", "-desk").map(id::concat)
                    .anyMatch(own -> name.matches(Pattern.quote(own) + "(\\.(css|js)|/[^/]+\\.(css|js))"));
        };
    }
}
