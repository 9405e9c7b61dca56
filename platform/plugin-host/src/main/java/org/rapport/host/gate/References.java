package org.rapport.host.gate;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassSignature;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.util.List;

/// Everything that a class names: what it can link to stands in its code, its descriptors, signatures and annotations,
/// or at least in its constant pool (JVMS §4.4, §5.4).
final class References {
    private final ClassModel type;
    private final Spot here;
    private final Found found = new Found();

    private References(ClassModel type) {
        this.type = type;
        this.here = Spot.of(Names.of(type));
    }

    /// In the order of the source, what only the constant pool names at the end.
    static List<Reference> of(ClassModel type) {
        var references = new References(type);
        references.read();
        return references.found.all();
    }

    private void read() {
        type.superclass().ifPresent(each -> found.superclass(each.asInternalName(), here));
        type.interfaces().forEach(each -> found.superinterface(each.asInternalName(), here));
        attributes(type, here);
        type.fields().forEach(this::field);
        type.methods().forEach(this::method);
        new ConstantPoolReferences(type, here, found).read();
    }

    private void field(FieldModel field) {
        var spot = here.in(field.fieldName().stringValue());
        found.descriptor(field.fieldType().stringValue(), spot);
        attributes(field, spot);
    }

    private void method(MethodModel method) {
        var spot = here.in(Names.method(method));
        found.descriptor(method.methodType().stringValue(), spot);
        attributes(method, spot);
        method.findAttribute(Attributes.code()).ifPresent(code -> new CodeReferences(code, spot, found).read());
    }

    private void attributes(AttributedElement element, Spot spot) {
        for (var attribute : element.attributes()) {
            attribute(attribute, element, spot);
        }
    }

    private void attribute(Attribute<?> attribute, AttributedElement element, Spot spot) {
        switch (attribute) {
            case SignatureAttribute signature -> signature(signature, element, spot);
            case RuntimeVisibleAnnotationsAttribute all -> all.annotations().forEach(each -> annotation(each, spot));
            case RuntimeVisibleParameterAnnotationsAttribute all -> all.parameterAnnotations()
                    .forEach(some -> some.forEach(each -> annotation(each, spot)));
            case RuntimeVisibleTypeAnnotationsAttribute all -> all.annotations()
                    .forEach(each -> annotation(each.annotation(), spot));
            case AnnotationDefaultAttribute value -> value(here.type(), name(element), value.defaultValue(), spot);
            case ExceptionsAttribute thrown -> thrown.exceptions()
                    .forEach(each -> found.type(each.asInternalName(), spot));
            case RecordAttribute components -> components.components().forEach(each -> {
                found.descriptor(each.descriptor().stringValue(), spot);
                attributes(each, spot);
            });
            default -> {
            }
        }
    }

    private static String name(AttributedElement element) {
        return element instanceof MethodModel method ? method.methodName().stringValue() : "";
    }

    private void signature(SignatureAttribute attribute, AttributedElement element, Spot spot) {
        switch (element) {
            case ClassModel ignored -> signature(attribute.asClassSignature(), spot);
            case MethodModel ignored -> signature(attribute.asMethodSignature(), spot);
            default -> signature(attribute.asTypeSignature(), spot);
        }
    }

    private void signature(ClassSignature signature, Spot spot) {
        parameters(signature.typeParameters(), spot);
        signature(signature.superclassSignature(), spot);
        signature.superinterfaceSignatures().forEach(each -> signature(each, spot));
    }

    private void signature(MethodSignature signature, Spot spot) {
        parameters(signature.typeParameters(), spot);
        signature.arguments().forEach(each -> signature(each, spot));
        signature(signature.result(), spot);
        signature.throwableSignatures().forEach(each -> signature((Signature) each, spot));
    }

    private void parameters(List<Signature.TypeParam> parameters, Spot spot) {
        for (var each : parameters) {
            each.classBound().ifPresent(bound -> signature(bound, spot));
            each.interfaceBounds().forEach(bound -> signature(bound, spot));
        }
    }

    private void signature(Signature signature, Spot spot) {
        switch (signature) {
            case Signature.ClassTypeSig named -> {
                found.descriptor(named.classDesc().descriptorString(), spot);
                named.outerType().ifPresent(outer -> signature(outer, spot));
                named.typeArgs().forEach(argument -> {
                    if (argument instanceof Signature.TypeArg.Bounded bounded) {
                        signature(bounded.boundType(), spot);
                    }
                });
            }
            case Signature.ArrayTypeSig array -> signature(array.componentSignature(), spot);
            case Signature.TypeVarSig _,Signature.BaseTypeSig _ -> {
            }
        }
    }

    private void annotation(Annotation annotation, Spot spot) {
        found.descriptor(annotation.className().stringValue(), spot);
        var name = Names.of(annotation.classSymbol());
        annotation.elements().forEach(each -> value(name, each.name().stringValue(), each.value(), spot));
    }

    private void value(String annotation, String element, AnnotationValue value, Spot spot) {
        switch (value) {
            case AnnotationValue.OfString text -> found.text(annotation, element, text.stringValue(), spot);
            case AnnotationValue.OfClass named -> found.descriptor(named.className().stringValue(), spot);
            case AnnotationValue.OfEnum constant -> found.descriptor(constant.className().stringValue(), spot);
            case AnnotationValue.OfAnnotation nested -> annotation(nested.annotation(), spot);
            case AnnotationValue.OfArray array ->
                array.values().forEach(each -> value(annotation, element, each, spot));
            default -> {
            }
        }
    }
}
