package org.rapport.host.gate;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandleInfo;
import java.util.HashSet;
import java.util.Set;

import org.rapport.host.gate.Reference.Call;

/// What the code of one method names, line by line.
final class CodeReferences {
    private final CodeAttribute code;
    private final Lines lines;
    private final Found found;
    private final Set<Integer> linked = new HashSet<>();
    private Spot spot;

    CodeReferences(CodeAttribute code, Spot method, Found found) {
        this.code = code;
        this.lines = new Lines(code);
        this.found = found;
        this.spot = method;
    }

    void read() {
        code.forEach(this::element);
    }

    private void element(CodeElement element) {
        switch (element) {
            case LineNumber line -> spot = spot.at(line.line());
            case InvokeInstruction call -> found.member(call.method(), kind(call.opcode()), spot);
            case FieldInstruction field -> found.member(field.field(), kind(field.opcode()), spot);
            case InvokeDynamicInstruction call -> dynamic(call.invokedynamic());
            case LoadConstantInstruction constant -> constant(constant.constantEntry());
            case NewObjectInstruction made -> type(made.className());
            case NewReferenceArrayInstruction made -> type(made.componentType());
            case NewMultiArrayInstruction made -> type(made.arrayType());
            case TypeCheckInstruction check -> type(check.type());
            case ExceptionCatch caught -> caught.catchType().ifPresent(
                    type -> found.type(type.asInternalName(), spot.at(lines.at(caught.handler()))));
            case LocalVariable variable -> found.descriptor(variable.type().stringValue(),
                    spot.at(lines.before(variable.startScope())));
            default -> {
            }
        }
    }

    private static Call kind(Opcode opcode) {
        return switch (opcode) {
            case INVOKESTATIC, GETSTATIC, PUTSTATIC -> Call.STATIC;
            default -> Call.INSTANCE;
        };
    }

    private void type(ClassEntry type) {
        found.type(type.asInternalName(), spot);
    }

    private void constant(LoadableConstantEntry constant) {
        switch (constant) {
            case ClassEntry type -> type(type);
            case MethodTypeEntry type -> found.descriptor(type.descriptor().stringValue(), spot);
            case MethodHandleEntry handle -> found.member(handle.reference(), kind(handle), spot);
            case DynamicConstantPoolEntry dynamic -> dynamic(dynamic);
            default -> {
            }
        }
    }

    private static Call kind(MethodHandleEntry handle) {
        return switch (handle.kind()) {
            case MethodHandleInfo.REF_getStatic, MethodHandleInfo.REF_putStatic, MethodHandleInfo.REF_invokeStatic ->
                Call.STATIC;
            default -> Call.INSTANCE;
        };
    }

    /// Each once, however many others are linked by it.
    private void dynamic(DynamicConstantPoolEntry dynamic) {
        if (!linked.add(dynamic.index())) {
            return;
        }
        found.descriptor(dynamic.type().stringValue(), spot);
        var linker = dynamic.bootstrap().bootstrapMethod().reference();
        found.bootstrap(linker.owner().asInternalName(), linker.name().stringValue(), spot);
        dynamic.bootstrap().arguments().forEach(this::constant);
        if (Bootstraps.isOfLambdas(Names.ofInternal(linker.owner().asInternalName()))) {
            lambda(dynamic);
        }
    }

    private void lambda(DynamicConstantPoolEntry dynamic) {
        var made = MethodTypeDesc.ofDescriptor(dynamic.type().stringValue()).returnType();
        found.lambda(Names.of(made), dynamic.name().stringValue(), spot);
    }
}
