package org.rapport.host.gate;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapport.host.Manifest;

/// What every class of a plugin must be, whatever it does.
final class ClassRules {
    /// Of the JDK, of the libraries that are published, and of this house but for the plugins that come with it.
    private static final Pattern RESERVED = Pattern
            .compile("(java|javax|jakarta|jdk|sun|com\\.sun|org\\.springframework"
                    + "|org\\.jdbi|org\\.h2|org\\.postgresql|gg\\.jte|org\\.slf4j|org\\.jspecify|org\\.rapport(?!\\.plugins\\.))(\\..*)?");

    private final Manifest manifest;
    private final ClassLoader host;
    private final List<Manifest> present;

    ClassRules(Manifest manifest, ClassLoader host, List<Manifest> present) {
        this.manifest = manifest;
        this.host = host;
        this.present = List.copyOf(present);
    }

    /// Whether the package of the plugin is its own.
    List<Finding> checkPackage() {
        var name = manifest.packageName();
        return RESERVED.matcher(name).matches() || host.getResource(name.replace('.', '/') + "/") != null
                || present.stream().anyMatch(each -> overlap(each.packageName(), name))
                        ? List.of(Finding.of(Rule.TAKEN_PACKAGE, Manifest.LOCATION, name))
                        : List.of();
    }

    private static boolean overlap(String one, String another) {
        return (one + ".").startsWith(another + ".") || (another + ".").startsWith(one + ".");
    }

    /// Whether `bytes` are a class of another Java, which this one cannot read (JVMS §4.1).
    static Optional<Finding> checkVersion(String name, byte[] bytes) {
        if (bytes.length < 8 || ByteBuffer.wrap(bytes).getInt() != ClassFile.MAGIC_NUMBER) {
            return Optional.empty();
        }
        var minor = ByteBuffer.wrap(bytes).getChar(4);
        var major = ByteBuffer.wrap(bytes).getChar(6);
        return major > ClassFile.latestMajorVersion() || minor == ClassFile.PREVIEW_MINOR_VERSION
                ? Optional.of(Finding.of(Rule.TOO_NEW, name, Integer.toString(major - 44),
                        Integer.toString(ClassFile.latestMajorVersion() - 44)))
                : Optional.empty();
    }

    /// @param name that the class must have, because of where it lies
    List<Finding> check(String name, ClassModel type) {
        var findings = new ArrayList<Finding>();
        if (!Names.of(type).equals(name)) {
            findings.add(Finding.of(Rule.MISNAMED, name, Names.of(type)));
        }
        type.methods().forEach(method -> check(Spot.of(name), method, findings));
        return findings;
    }

    /// Whether classes lie in the package of the plugin. Where none does, its manifest names another, and one of them tells.
    List<Finding> checkPlaces(Collection<String> names) {
        var elsewhere = names.stream().filter(name -> !name.startsWith(manifest.packageName() + ".")).toList();
        return elsewhere.stream().limit(elsewhere.size() == names.size() ? 1 : elsewhere.size())
                .map(name -> Finding.of(Rule.FOREIGN_PACKAGE, name, manifest.packageName())).toList();
    }

    private static void check(Spot type, MethodModel method, List<Finding> findings) {
        var spot = type.in(Names.method(method));
        if (method.flags().has(AccessFlag.NATIVE)) {
            findings.add(Finding.of(Rule.NATIVE, spot));
        }
        if (method.methodName().equalsString("finalize") && method.methodType().equalsString("()V")) {
            findings.add(Finding.of(Rule.FINALIZER, spot));
        }
    }
}
