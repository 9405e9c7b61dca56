package org.rapport.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;

/// A type of a published package, whoever may name it.
///
/// @param name as the JVM writes it: `org/rapport/api/Fetch$Get`
record PublishedType(String name, byte[] bytes, ClassModel model) {
    /// What jte makes of templates.
    private static final Pattern GENERATED = Pattern
            .compile(".*/(Jte\\w*Generated|(Static|Dynamic)?Templates)(\\$.*)?");

    static PublishedType read(Resource found) {
        try {
            var bytes = found.getContentAsByteArray();
            var model = ClassFile.of().parse(bytes);
            return new PublishedType(model.thisClass().asInternalName(), bytes, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether authors can name it, if they can name the type that it is nested in.
    boolean isOpen() {
        return model.flags().has(AccessFlag.PUBLIC) && !GENERATED.matcher(name).matches();
    }

    boolean isPackage() {
        return name.endsWith("/package-info");
    }

    /// The type that it is nested in; of a type of its own, itself.
    String outer() {
        return model.findAttribute(Attributes.innerClasses()).stream().flatMap(all -> all.classes().stream())
                .filter(each -> each.innerClass().asInternalName().equals(name))
                .flatMap(each -> each.outerClass().stream()).map(ClassEntry::asInternalName).findFirst().orElse(name);
    }

    /// Where its source lies below `src/main/java`.
    String source() {
        return name.replaceFirst("\\$.*", "") + ".java";
    }
}
