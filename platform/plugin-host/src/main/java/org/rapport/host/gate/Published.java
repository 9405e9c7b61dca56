package org.rapport.host.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.semver4j.Semver;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What modules and plugins may name: the packages that the house and its modules publish, and the libraries of
/// `published.txt`. The gate, the loader and the tests of the house ask this one list.
public final class Published {
    /// What may be said of a type.
    public enum Verdict {
        /// It may be named.
        OPEN,
        /// It belongs to the house or a module, which keep it to themselves.
        INTERNAL,
        /// It lies in a published package of a library, but is closed.
        SHUT,
        /// It belongs to a library that is not published.
        UNPUBLISHED
    }

    private static final String LIST = "published.txt";
    private static final String HOUSE = "org.rapport.";
    /// They build on modules; no module builds on them.
    private static final Pattern FACELESS = Pattern.compile("org\\.rapport\\.(app|host|testkit)(\\..*)?");
    private static final List<String> PUBLISHING = Stream.of(ApplicationModule.class, NamedInterface.class)
            .map(Class::descriptorString).toList();

    private final Set<String> packages;
    private final Libraries libraries;

    private Published(Set<String> packages, Libraries libraries) {
        this.packages = packages;
        this.libraries = libraries;
    }

    /// What the house on the class path of `host` publishes.
    public static Published on(ClassLoader host) {
        try {
            var found = new PathMatchingResourcePatternResolver(host)
                    .getResources("classpath*:" + HOUSE.replace('.', '/') + "**/package-info.class");
            var packages = new TreeSet<String>();
            for (var each : found) {
                var type = ClassFile.of().parse(each.getContentAsByteArray());
                if (publishes(type)) {
                    packages.add(packageOf(name(type)));
                }
            }
            return new Published(packages, Libraries.read(text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean publishes(ClassModel type) {
        return !FACELESS.matcher(packageOf(name(type))).matches()
                && type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                        .flatMap(all -> all.annotations().stream())
                        .anyMatch(each -> PUBLISHING.contains(each.className().stringValue()));
    }

    private static String name(ClassModel type) {
        return type.thisClass().asInternalName().replace('/', '.');
    }

    /// The list of what is published of libraries.
    static String text() {
        try (var stream = Published.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    /// The same with `further` lines, in the form of `published.txt`: for the modules of the house, which use more.
    public Published with(String... further) {
        return new Published(packages, libraries.with(List.of(further)));
    }

    /// The same, and what the plugins in `files` publish to those that need them.
    public Published beside(Collection<PluginFile> files) {
        var all = new TreeSet<>(packages);
        files.forEach(file -> all.addAll(packagesOf(file)));
        return new Published(all, libraries);
    }

    /// The packages that the plugin in `file` publishes: those that say so, as the house's do.
    public static Set<String> packagesOf(PluginFile file) {
        return file.types().filter(name -> name.endsWith(".package-info"))
                .filter(name -> publishes(ClassFile.of().parse(file.type(name).orElseThrow())))
                .map(Published::packageOf).collect(Collectors.toSet());
    }

    /// The version of what is published (Semantic Versioning 2.0.0): its major number grows when something goes away.
    public Semver version() {
        return libraries.version();
    }

    /// Whether a type may be named, by its binary name, such as `java.util.Map$Entry`.
    public Verdict type(String name) {
        var verdict = libraries.type(name);
        if (verdict == Verdict.OPEN || packages.contains(packageOf(name))) {
            return Verdict.OPEN;
        }
        return name.startsWith(HOUSE) ? Verdict.INTERNAL : verdict;
    }

    /// Whether a member of a type that is open is closed by itself.
    ///
    /// @param member as people write it: `forEach(long, BiConsumer)`, or the name alone of a field
    public boolean isShut(String type, String member) {
        return libraries.isShut(type, member);
    }

    /// The packages of the house, its modules and the plugins beside it that are published, in alphabetical order.
    public Set<String> packages() {
        return packages;
    }

    static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
