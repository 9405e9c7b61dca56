package org.rapport.host.gate;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What others see of a class.
///
/// @param superclass none for `Object`
/// @param isSealed whether it names those that may extend it
record KnownType(String name, Set<AccessFlag> flags, @Nullable String superclass, List<String> interfaces,
        boolean isSealed, List<KnownMember> members) {
    /// @param descriptor of a field or a method (JVMS §4.3)
    record KnownMember(String name, String descriptor, Set<AccessFlag> flags) {
        boolean is(AccessFlag flag) {
            return flags.contains(flag);
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
                members.toList());
    }

    boolean is(AccessFlag flag) {
        return flags.contains(flag);
    }

    /// All that it extends or implements, nearest first.
    Stream<String> supertypes() {
        return Stream.concat(Optional.ofNullable(superclass).stream(), interfaces.stream());
    }

    Optional<KnownMember> member(String memberName, String descriptor) {
        return members.stream()
                .filter(each -> each.name().equals(memberName) && each.descriptor().equals(descriptor)).findFirst();
    }
}
