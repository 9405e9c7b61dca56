package org.rapport.app;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/// Modules and plugins use what every plugin may use, and the further libraries that are named here.
class PublishedPackagesTests {
    /// Whole packages; those that end with `..` with all below them.
    private static final Set<String> PUBLISHED = Set.of("java.io", "java.lang", "java.lang.annotation",
            "java.lang.runtime", "java.math", "java.net", "java.nio.charset", "java.security", "java.text",
            "java.time..",
            "java.util", "java.util.function", "java.util.regex", "java.util.stream", "org.jspecify.annotations",
            "org.slf4j", "org.springframework.stereotype", "org.springframework.web.bind.annotation",
            "org.springframework.transaction.annotation", "org.springframework.context.annotation",
            "org.springframework.web.multipart", "org.springframework.http", "org.jdbi.v3.core..",
            "org.jdbi.v3.sqlobject..", "gg.jte..");

    private static final Set<String> PUBLISHED_TYPES = Set.of("java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.TimeUnit", "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory", "java.lang.invoke.CallSite", "java.lang.invoke.MethodType",
            "java.lang.invoke.MethodHandle", "java.lang.invoke.MethodHandles", "java.lang.invoke.TypeDescriptor",
            "org.springframework.context.ApplicationEventPublisher", "org.springframework.core.annotation.Order",
            "org.springframework.modulith.ApplicationModule", "org.springframework.modulith.ApplicationModule$Type",
            "org.springframework.modulith.NamedInterface",
            "org.springframework.modulith.events.ApplicationModuleListener");

    /// Of the published packages: files, processes, threads, class loaders, reflection, the network.
    private static final Set<String> SHUT = Set.of("java.io.File", "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader", "java.io.FileWriter", "java.io.RandomAccessFile", "java.io.ObjectInputStream",
            "java.io.PrintWriter", "java.io.PrintStream", "java.util.Formatter", "java.util.Scanner",
            "java.lang.Process", "java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal", "java.lang.ClassLoader", "java.lang.Module", "java.util.Timer",
            "java.util.ServiceLoader");

    private static final Set<String> OPEN_OF_THE_NETWORK = Set.of("java.net.URI", "java.net.URISyntaxException",
            "java.net.URLEncoder", "java.net.URLDecoder", "java.net.IDN");

    private static final Map<String, Set<String>> FURTHER = Map.of(
            "org.rapport.content",
            Set.of("org.commonmark..", "org.jsoup..", "com.github.difflib..", "com.github.benmanes.caffeine..",
                    "de.undercouch.citeproc..", "tools.jackson..",
                    "net.coobird.thumbnailator..", "org.apache.lucene..",
                    "javax.imageio..", "java.awt..", "java.nio", "java.nio.channels", "java.nio.file..",
                    "javax.xml.stream", "org.w3c.dom", "jakarta.servlet.http", "org.springframework.core.io",
                    "org.springframework.context.event", "org.springframework.core.env", "org.springframework.util"),
            "org.rapport.comments",
            Set.of("org.jsoup..", "tools.jackson..", "java.nio", "java.nio.file", "java.security", "javax.xml.stream",
                    "org.springframework.core.env"),
            "org.rapport.awards",
            Set.of("org.yaml.snakeyaml..", "com.nimbusds.jose..", "com.nimbusds.jwt..",
                    "com.github.weisj.jsvg..", "tools.jackson..", "java.awt..", "java.security.spec", "java.util.zip",
                    "javax.imageio", "javax.xml.namespace", "javax.xml.stream..", "jakarta.servlet.http"));

    static Stream<String> modules() {
        return Stream.of("org.rapport.content", "org.rapport.comments", "org.rapport.awards", "org.rapport.plugins");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesOnlyWhatIsPublished(String module) {
        classes().that().resideInAPackage(module + "..")
                .should().onlyDependOnClassesThat(describe("are published", type -> isPublished(module, type)))
                .check(House.classes());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesNoDatabaseButTheSites(String module) {
        noClasses().that().resideInAPackage(module + "..").should().callMethodWhere(describe("opens a database",
                call -> call.getTarget().getOwner().isEquivalentTo(Jdbi.class)
                        && call.getTarget().getName().matches("create|open")))
                .check(House.classes());
    }

    private static boolean isPublished(String module, JavaClass type) {
        var bare = type.getBaseComponentType();
        if (bare.isPrimitive() || bare.getPackageName().startsWith("org.rapport.")) {
            return !bare.getPackageName().matches("org\\.rapport\\.(app|host)(\\..*)?");
        }
        return PUBLISHED_TYPES.contains(bare.getName()) || isOpen(bare) && isIn(PUBLISHED, bare)
                || isIn(FURTHER.getOrDefault(module, Set.of()), bare);
    }

    private static boolean isOpen(JavaClass type) {
        return type.getPackageName().equals("java.net")
                ? OPEN_OF_THE_NETWORK.contains(type.getName())
                : !SHUT.contains(type.getName());
    }

    private static boolean isIn(Set<String> packages, JavaClass type) {
        var name = type.getPackageName();
        return packages.contains(name) || packages.stream().filter(each -> each.endsWith(".."))
                .anyMatch(each -> (name + ".").startsWith(each.substring(0, each.length() - 1)));
    }
}
