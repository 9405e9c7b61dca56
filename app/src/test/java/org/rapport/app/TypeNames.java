package org.rapport.app;

import java.lang.classfile.Signature;
import java.lang.classfile.Signature.TypeArg;
import java.lang.classfile.Signature.TypeParam;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Types of class files (JVMS §4.7.9.1) as sources say them.
final class TypeNames {
    private TypeNames() {}

    static String of(Signature type) {
        return switch (type) {
            case Signature.BaseTypeSig base -> ClassDesc.ofDescriptor(base.signatureString()).displayName();
            case Signature.ArrayTypeSig array -> of(array.componentSignature()) + "[]";
            case Signature.TypeVarSig variable -> variable.identifier();
            case Signature.ClassTypeSig named -> outer(named) + dotted(named.className()) + arguments(named.typeArgs());
        };
    }

    static String joined(List<? extends Signature> types) {
        return types.stream().map(TypeNames::of).collect(Collectors.joining(", "));
    }

    /// With dots, also before nested types.
    static String dotted(String internal) {
        return internal.replace('/', '.').replace('$', '.');
    }

    /// ` <T extends Bound>`; nothing where there are none.
    static String parameters(List<TypeParam> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(TypeNames::parameter).collect(Collectors.joining(", ", " <", ">"));
    }

    private static String parameter(TypeParam parameter) {
        var bounds = Stream.concat(parameter.classBound().stream(), parameter.interfaceBounds().stream())
                .map(TypeNames::of).filter(bound -> !bound.equals("java.lang.Object")).toList();
        return bounds.isEmpty()
                ? parameter.identifier()
                : parameter.identifier() + " extends " + String.join(" & ", bounds);
    }

    private static String outer(Signature.ClassTypeSig type) {
        return type.outerType().map(outer -> of(outer) + ".").orElse("");
    }

    private static String arguments(List<TypeArg> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeNames::argument).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String argument(TypeArg argument) {
        return switch (argument) {
            case TypeArg.Unbounded _ -> "?";
            case TypeArg.Bounded bounded -> switch (bounded.wildcardIndicator()) {
                case NONE -> of(bounded.boundType());
                case EXTENDS -> "? extends " + of(bounded.boundType());
                case SUPER -> "? super " + of(bounded.boundType());
            };
        };
    }
}
