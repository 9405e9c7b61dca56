package org.rapport.host.gate;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The binary names of types (JLS §13.1), such as `java.util.Map$Entry`.
final class Names {
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    private Names() {}

    static String of(ClassModel type) {
        return ofInternal(type.thisClass().asInternalName());
    }

    static String ofInternal(String name) {
        return name.replace('/', '.');
    }

    static String of(ClassDesc type) {
        return type.isArray()
                ? of(elementOf(type))
                : type.isPrimitive()
                        ? type.displayName()
                        : ofInternal(type.descriptorString().substring(1, type.descriptorString().length() - 1));
    }

    private static ClassDesc elementOf(ClassDesc array) {
        var element = array;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element;
    }

    /// The types that `descriptor` names, of a field or a method: without primitive ones and the brackets of arrays.
    /// Throws [IllegalArgumentException] if it is none.
    static List<String> in(String descriptor) {
        if (!descriptor.startsWith("(")) {
            return named(Stream.of(ClassDesc.ofDescriptor(descriptor)));
        }
        var method = MethodTypeDesc.ofDescriptor(descriptor);
        return named(Stream.concat(method.parameterList().stream(), Stream.of(method.returnType())));
    }

    /// A method as people find it in the source: that of a lambda is the one that the lambda stands in.
    static String method(MethodModel method) {
        var name = method.methodName().stringValue();
        var lambda = LAMBDA.matcher(name);
        return (method.flags().has(AccessFlag.SYNTHETIC) && lambda.matches() ? aroundLambda(lambda.group(1)) : name)
                + "(..)";
    }

    private static String aroundLambda(String name) {
        return switch (name) {
            case "new" -> "<init>";
            case "static" -> "<clinit>";
            default -> name;
        };
    }

    /// A member as people write it: `forName(String)`, or the name alone of a field.
    static String member(String name, String descriptor) {
        return descriptor.startsWith("(")
                ? name + MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream().map(ClassDesc::displayName)
                        .collect(Collectors.joining(", ", "(", ")"))
                : name;
    }

    /// Those of a method, as `descriptor` writes them; nothing for a field.
    static String parameters(String descriptor) {
        return descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    private static List<String> named(Stream<ClassDesc> types) {
        return types.map(type -> type.isArray() ? elementOf(type) : type).filter(ClassDesc::isClassOrInterface)
                .map(Names::of).distinct().toList();
    }
}
