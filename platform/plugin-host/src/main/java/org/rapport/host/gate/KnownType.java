package org.rapport.host.gate;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What others see of a class.
///
/// @param superclass none for `Object`
/// @param isSealed whether it names those that may extend it
record KnownType(String name, Set<AccessFlag> flags, @Nullable String superclass, List<String> interfaces,
        boolean isSealed, Map<String, List<KnownMember>> membersByName) {
    /// @param descriptor of a field or a method (JVMS §4.3)
    record KnownMember(String name, String descriptor, Set<AccessFlag> flags) {
        boolean is(AccessFlag flag) {
            return flags.contains(flag);
        }

        boolean isMethod() {
            return descriptor.startsWith("(");
        }

        /// Whether classes of other packages can reach it, at least those that extend its own.
        boolean isReachable() {
            return is(AccessFlag.PUBLIC) || is(AccessFlag.PROTECTED);
        }
    }

    static KnownType of(ClassModel type) {
        var members = Stream.concat(
                type.fields().stream().map(each -> new KnownMember(each.fieldName().stringValue(),
                        each.fieldType().stringValue(), each.flags().flags())),
                type.methods().stream().map(each -> new KnownMember(each.methodName().stringValue(),
                        each.methodType().stringValue(), each.flags().flags())));
        return new KnownType(Names.of(type), type.flags().flags(),
                type.superclass().map(each -> Names.ofInternal(each.asInternalName())).orElse(null),
                type.interfaces().stream().map(each -> Names.ofInternal(each.asInternalName())).toList(),
                type.findAttribute(Attributes.permittedSubclasses()).isPresent(),
                members.collect(Collectors.groupingBy(KnownMember::name, TreeMap::new, Collectors.toList())));
    }

    boolean is(AccessFlag flag) {
        return flags.contains(flag);
    }

    /// Whether it has a member of this name with the same parameters, whatever that answers.
    boolean declares(String memberName, String descriptor) {
        return named(memberName)
                .anyMatch(each -> Names.parameters(each.descriptor()).equals(Names.parameters(descriptor)));
    }

    Optional<KnownMember> member(String memberName, String descriptor) {
        return named(memberName).filter(each -> each.descriptor().equals(descriptor)).findFirst();
    }

    private Stream<KnownMember> named(String memberName) {
        return membersByName.getOrDefault(memberName, List.of()).stream();
    }

    Stream<KnownMember> members() {
        return membersByName.values().stream().flatMap(List::stream);
    }
}
