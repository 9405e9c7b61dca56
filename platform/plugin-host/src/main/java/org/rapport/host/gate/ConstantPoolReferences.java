package org.rapport.host.gate;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.rapport.host.gate.Reference.Call;

/// What stands in the constant pool and was met nowhere else: nothing that a class can link to escapes from here.
final class ConstantPoolReferences {
    /// In the pool of every class with a lambda, because of its linking methods; the names alone open nothing.
    private static final Set<String> LOOKUP = Set.of("java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup");

    private final ClassModel type;
    private final Spot here;
    private final Found found;
    private final Set<String> linkers;

    ConstantPoolReferences(ClassModel type, Spot here, Found found) {
        this.type = type;
        this.here = here;
        this.found = found;
        this.linkers = StreamSupport.stream(type.constantPool().spliterator(), false)
                .filter(DynamicConstantPoolEntry.class::isInstance).map(DynamicConstantPoolEntry.class::cast)
                .map(each -> each.bootstrap().bootstrapMethod().reference().owner().asInternalName())
                .filter(owner -> Bootstraps.isOpen(Names.ofInternal(owner))).collect(Collectors.toSet());
    }

    void read() {
        type.constantPool().forEach(this::entry);
    }

    private void entry(PoolEntry entry) {
        switch (entry) {
            case ClassEntry named when !isKnown(named.asInternalName()) -> found.type(named.asInternalName(), here);
            case MemberRefEntry member when !isKnown(member) -> found.member(member, Call.UNKNOWN, here);
            case MethodTypeEntry method -> found.unmet(method.descriptor().stringValue(), here);
            case DynamicConstantPoolEntry dynamic -> found.unmet(dynamic.type().stringValue(), here);
            default -> {
            }
        }
    }

    private boolean isKnown(String internalName) {
        return LOOKUP.contains(internalName) || linkers.contains(internalName) || found.knowsType(internalName);
    }

    private boolean isKnown(MemberRefEntry member) {
        return linkers.contains(member.owner().asInternalName()) || found.knowsMember(member);
    }
}
