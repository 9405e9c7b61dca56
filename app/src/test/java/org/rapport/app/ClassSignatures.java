package org.rapport.app;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassSignature;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.lang.classfile.Signature.ClassTypeSig;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that authors can name of a class: itself, its supertypes, its public and protected members.
///
/// @param isPlace whether authors implement it; so they do with what is annotated as functional
record ClassSignatures(ClassModel type, boolean isPlace) {
    private static final Set<String> IMPLIED = Set.of("java.lang.Object", "java.lang.Record",
            "java.lang.annotation.Annotation");
    /// Every class has them, whether it says so or not.
    private static final Set<String> OF_OBJECT = Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

    Stream<SignatureLine> lines() {
        return Stream.of(Stream.of(itself()), supertypes(), fields(), methods()).flatMap(lines -> lines);
    }

    private SignatureLine itself() {
        return new SignatureLine(name() + " " + kind() + TypeNames.parameters(signature().typeParameters()), marks());
    }

    private String name() {
        return TypeNames.dotted(type.thisClass().asInternalName());
    }

    private String kind() {
        if (is(AccessFlag.ANNOTATION)) {
            return "annotation";
        }
        if (is(AccessFlag.INTERFACE)) {
            return "interface";
        }
        return is(AccessFlag.ENUM)
                ? "enum"
                : type.findAttribute(Attributes.record()).map(ClassSignatures::components).orElse("class");
    }

    private static String components(RecordAttribute components) {
        return components.components().stream()
                .map(each -> type(each, each.descriptorSymbol()) + " " + each.name().stringValue())
                .collect(Collectors.joining(", ", "record(", ")"));
    }

    private Set<String> marks() {
        var isClass = kind().equals("class");
        var marks = isClass ? marks(type.flags(), AccessFlag.ABSTRACT, AccessFlag.FINAL) : new TreeSet<String>();
        if (isPlace || isFunctional() || is(AccessFlag.ANNOTATION) || isClass && is(AccessFlag.ABSTRACT)) {
            marks.add(SignatureLine.FILLED);
        }
        if (!is(AccessFlag.ENUM) && type.findAttribute(Attributes.permittedSubclasses()).isPresent()) {
            marks.add("sealed");
        }
        return marks;
    }

    private boolean isFunctional() {
        return type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .anyMatch(each -> each.className().equalsString(FunctionalInterface.class.descriptorString()));
    }

    private Stream<SignatureLine> supertypes() {
        var superclass = Stream.of(signature().superclassSignature()).filter(_ -> !is(AccessFlag.ENUM));
        var word = is(AccessFlag.INTERFACE) ? " extends " : " implements ";
        return Stream.concat(superclass.map(each -> " extends " + TypeNames.of(each)),
                signature().superinterfaceSignatures().stream().map(each -> word + TypeNames.of(each)))
                .filter(each -> IMPLIED.stream().noneMatch(each::endsWith))
                .map(each -> new SignatureLine(name() + each, Set.of()));
    }

    private ClassSignature signature() {
        return type.findAttribute(Attributes.signature()).map(SignatureAttribute::asClassSignature)
                .orElseGet(() -> ClassSignature.of(signature(type.superclass().orElseThrow()),
                        type.interfaces().stream().map(ClassSignatures::signature).toArray(ClassTypeSig[]::new)));
    }

    private static ClassTypeSig signature(ClassEntry named) {
        return ClassTypeSig.of(named.asSymbol());
    }

    private Stream<SignatureLine> fields() {
        return type.fields().stream().filter(field -> isNamed(field.flags())).map(this::line);
    }

    private SignatureLine line(FieldModel field) {
        return new SignatureLine(name() + "." + field.fieldName().stringValue() + shared(field.flags())
                + type(field, field.fieldTypeSymbol()), marks(field.flags(), AccessFlag.FINAL, AccessFlag.PROTECTED));
    }

    private static String type(AttributedElement element, ClassDesc erased) {
        return TypeNames.of(element.findAttribute(Attributes.signature()).map(SignatureAttribute::asTypeSignature)
                .orElseGet(() -> Signature.of(erased)));
    }

    private Stream<SignatureLine> methods() {
        return type.methods().stream().filter(method -> isNamed(method.flags()))
                .filter(method -> !OF_OBJECT.contains(called(method))).map(this::line);
    }

    private SignatureLine line(MethodModel method) {
        var answered = isConstructor(method)
                ? ""
                : shared(method.flags()) + TypeNames.of(signature(method).result());
        return new SignatureLine(name() + "." + called(method) + answered
                + TypeNames.parameters(signature(method).typeParameters()) + thrown(method), marks(method));
    }

    private static String called(MethodModel method) {
        var name = isConstructor(method) ? "new" : method.methodName().stringValue();
        return name + "(" + TypeNames.joined(signature(method).arguments()) + ")";
    }

    private static boolean isConstructor(MethodModel method) {
        return method.methodName().equalsString(ConstantDescs.INIT_NAME);
    }

    private static String thrown(MethodModel method) {
        var thrown = method.findAttribute(Attributes.exceptions()).stream().flatMap(all -> all.exceptions().stream())
                .map(each -> TypeNames.dotted(each.asInternalName())).sorted().toList();
        return thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown);
    }

    private static MethodSignature signature(MethodModel method) {
        return method.findAttribute(Attributes.signature()).map(SignatureAttribute::asMethodSignature)
                .orElseGet(() -> MethodSignature.of(method.methodTypeSymbol()));
    }

    private Set<String> marks(MethodModel method) {
        var flags = method.flags();
        var marks = marks(flags, AccessFlag.ABSTRACT, AccessFlag.FINAL, AccessFlag.PROTECTED);
        if (is(AccessFlag.INTERFACE) && !flags.has(AccessFlag.ABSTRACT) && !flags.has(AccessFlag.STATIC)
                || method.findAttribute(Attributes.annotationDefault()).isPresent()) {
            marks.remove("abstract");
            marks.add("default");
        }
        return marks;
    }

    private static Set<String> marks(AccessFlags flags, AccessFlag... those) {
        return Stream.of(those).filter(flags::has).map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shared(AccessFlags flags) {
        return flags.has(AccessFlag.STATIC) ? " static " : " ";
    }

    private static boolean isNamed(AccessFlags flags) {
        return (flags.has(AccessFlag.PUBLIC) || flags.has(AccessFlag.PROTECTED)) && !flags.has(AccessFlag.SYNTHETIC);
    }

    private boolean is(AccessFlag flag) {
        return type.flags().has(flag);
    }
}
