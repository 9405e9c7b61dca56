package org.rapport.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.semver4j.Semver;
import org.springframework.web.util.pattern.PathPatternParser;

import org.rapport.api.PlainText;

/// Reads a manifest to its end, so that its author hears of everything at once.
final class ManifestReader {
    private static final int LONGEST = 200;

    private final Properties said;
    private final Set<String> unasked;
    private final List<UnreadableManifest.Problem> problems = new ArrayList<>();

    ManifestReader(Properties said) {
        this.said = said;
        this.unasked = new TreeSet<>(said.stringPropertyNames());
    }

    Manifest read() {
        var id = one("id", ManifestReader::id);
        var name = one("name", ManifestReader::name);
        var version = one("version", ManifestReader::version);
        var packageName = one("package", ManifestReader::packageName);
        var requires = one("requires", VersionRange::new);
        var needs = list("needs", Need::read);
        var routes = list("routes", ManifestReader::route);
        var permissions = list("permissions", Permission::read);
        unasked.forEach(key -> problems.add(new UnreadableManifest.Unknown(PlainText.shortened(key, LONGEST))));
        if (id == null || name == null || version == null || packageName == null || requires == null
                || !problems.isEmpty()) {
            throw new UnreadableManifest(problems, requires);
        }
        return new Manifest(id, name, version, packageName, requires, needs, routes, permissions);
    }

    private <T> @Nullable T one(String key, Function<String, T> read) {
        unasked.remove(key);
        var words = said.getProperty(key, "").strip();
        if (words.isEmpty()) {
            problems.add(new UnreadableManifest.Missing(key));
            return null;
        }
        return understood(key, words, read);
    }

    private <T> List<T> list(String key, Function<String, T> read) {
        unasked.remove(key);
        return Arrays.stream(said.getProperty(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .<@Nullable T>map(word -> understood(key, word, read)).filter(Objects::nonNull).toList();
    }

    private <T> @Nullable T understood(String key, String words, Function<String, T> read) {
        try {
            return read.apply(bounded(words));
        } catch (IllegalArgumentException e) {
            problems.add(new UnreadableManifest.NotUnderstood(key, PlainText.shortened(words, LONGEST)));
            return null;
        }
    }

    /// Nothing in a manifest needs more words, and those who read it need not be ready for more.
    private static String bounded(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(words);
        }
        return words;
    }

    private static String name(String words) {
        if (!PlainText.line(words).equals(words)) {
            throw new IllegalArgumentException(words);
        }
        return words;
    }

    private static String id(String words) {
        return matching("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*", words);
    }

    private static String packageName(String words) {
        return matching("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+", words);
    }

    /// Patterns of Spring's `PathPattern`, of the plain kind.
    private static String route(String words) {
        return PathPatternParser.defaultInstance.parse(matching("(/[a-zA-Z0-9._{}*-]+)+", words)).getPatternString();
    }

    private static String matching(String pattern, String words) {
        if (!words.matches(pattern)) {
            throw new IllegalArgumentException(words);
        }
        return words;
    }

    private static Semver version(String words) {
        var version = Semver.parse(words);
        if (version == null) {
            throw new IllegalArgumentException(words);
        }
        return version;
    }
}
