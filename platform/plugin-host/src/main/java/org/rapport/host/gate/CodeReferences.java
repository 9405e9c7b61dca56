package org.rapport.host.gate;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Opcode;
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

import org.rapport.host.gate.Reference.Call;

/// What the code of one method names, line by line.
final class CodeReferences {
    private final Found found;
    private Spot spot;

    CodeReferences(Spot method, Found found) {
        this.found = found;
        this.spot = method;
    }

    void read(CodeModel code) {
        code.forEach(this::element);
    }

    private void element(CodeElement element) {
        switch (element) {
            case LineNumber line -> spot = spot.at(line.line());
            case InvokeInstruction call -> found.member(call.owner().asInternalName(), call.name().stringValue(),
                    call.type().stringValue(), kind(call.opcode()), spot);
            case FieldInstruction field -> found.member(field.owner().asInternalName(), field.name().stringValue(),
                    field.type().stringValue(), kind(field.opcode()), spot);
            case InvokeDynamicInstruction call -> dynamic(call.invokedynamic());
            case LoadConstantInstruction constant -> constant(constant.constantEntry());
            case NewObjectInstruction made -> type(made.className());
            case NewReferenceArrayInstruction made -> type(made.componentType());
            case NewMultiArrayInstruction made -> type(made.arrayType());
            case TypeCheckInstruction check -> type(check.type());
            case ExceptionCatch caught -> caught.catchType().ifPresent(this::type);
            case LocalVariable variable -> found.descriptor(variable.type().stringValue(), spot);
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
            case MethodHandleEntry handle -> handle(handle);
            case DynamicConstantPoolEntry dynamic -> dynamic(dynamic);
            default -> {
            }
        }
    }

    private void handle(MethodHandleEntry handle) {
        var member = handle.reference();
        found.member(member.owner().asInternalName(), member.name().stringValue(), member.type().stringValue(),
                Call.UNKNOWN, spot);
    }

    private void dynamic(DynamicConstantPoolEntry dynamic) {
        found.descriptor(dynamic.type().stringValue(), spot);
        var linker = dynamic.bootstrap().bootstrapMethod().reference();
        found.bootstrap(linker.owner().asInternalName(), linker.name().stringValue(), spot);
        dynamic.bootstrap().arguments().forEach(this::constant);
    }
}
