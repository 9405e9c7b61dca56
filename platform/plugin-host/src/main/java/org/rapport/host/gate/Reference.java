package org.rapport.host.gate;

/// Something that a class names.
sealed interface Reference {
    Spot spot();

    /// A type, by its binary name, without the brackets of arrays.
    record Type(String name, Spot spot) implements Reference {}

    /// A type that a class extends or, as `isInterface` says, implements.
    record Supertype(String name, boolean isInterface, Spot spot) implements Reference {}

    /// A field or method.
    ///
    /// @param owner the type through which it is reached
    /// @param descriptor its types, as JVMS §4.3 writes them; a method's begins with a parenthesis
    /// @param ofInterface whether the class takes its owner for an interface
    record Member(String owner, String name, String descriptor, Call call, boolean ofInterface,
            Spot spot) implements Reference {
        boolean isMethod() {
            return descriptor.startsWith("(");
        }
    }

    /// How a member is reached.
    enum Call {
        STATIC, INSTANCE, UNKNOWN
    }

    /// A method of the JDK that links a call when it is first made (JVMS §6.5, invokedynamic).
    record Bootstrap(String owner, String name, Spot spot) implements Reference {}

    /// A lambda or a reference to a method, which fills the method `name` of `type`.
    record Lambda(String type, String name, Spot spot) implements Reference {}

    /// A text in an annotation.
    record Text(String annotation, String element, String value, Spot spot) implements Reference {}
}
