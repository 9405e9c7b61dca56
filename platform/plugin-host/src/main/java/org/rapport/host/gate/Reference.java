package org.rapport.host.gate;

/// Something that a class names.
sealed interface Reference {
    Spot spot();

    /// A type, by its binary name, without the brackets of arrays.
    record Type(String name, Spot spot) implements Reference {}

    /// The type that a class extends.
    record Superclass(String name, Spot spot) implements Reference {}

    /// A field or method.
    ///
    /// @param owner the type through which it is reached
    /// @param descriptor its types, as JVMS §4.3 writes them; a method's begins with a parenthesis
    /// @param isStatic empty where the class does not say
    record Member(String owner, String name, String descriptor, Call call, Spot spot) implements Reference {
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

    /// A text in an annotation.
    record Text(String annotation, String element, String value, Spot spot) implements Reference {}
}
