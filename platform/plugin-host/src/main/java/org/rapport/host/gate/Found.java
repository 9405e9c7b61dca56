package org.rapport.host.gate;

import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.host.gate.Reference.Bootstrap;
import org.rapport.host.gate.Reference.Call;
import org.rapport.host.gate.Reference.Lambda;
import org.rapport.host.gate.Reference.Member;
import org.rapport.host.gate.Reference.Supertype;
import org.rapport.host.gate.Reference.Text;
import org.rapport.host.gate.Reference.Type;

/// What was found so far, each thing once at each spot.
final class Found {
    private final Set<Reference> all = new LinkedHashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<MemberRefEntry> members = new HashSet<>();

    List<Reference> all() {
        return List.copyOf(all);
    }

    void superclass(String internalName, Spot spot) {
        supertype(internalName, false, spot);
    }

    void superinterface(String internalName, Spot spot) {
        supertype(internalName, true, spot);
    }

    private void supertype(String internalName, boolean isInterface, Spot spot) {
        all.add(new Supertype(Names.ofInternal(internalName), isInterface, spot));
        type(internalName, spot);
    }

    /// A type as the constant pool writes it: an internal name, or the descriptor of an array (JVMS §4.4.1).
    void type(String internalName, Spot spot) {
        if (internalName.startsWith("[")) {
            descriptor(internalName, spot);
        } else {
            named(Names.ofInternal(internalName), spot);
        }
    }

    /// All types that the descriptor of a field or method names.
    void descriptor(String descriptor, Spot spot) {
        Names.in(descriptor).forEach(each -> named(each, spot));
    }

    /// The types of `descriptor` that were not met before.
    void unmet(String descriptor, Spot spot) {
        Names.in(descriptor).stream().filter(each -> !types.contains(each)).forEach(each -> named(each, spot));
    }

    private void named(String type, Spot spot) {
        types.add(type);
        all.add(new Type(type, spot));
    }

    /// Members of arrays are those of objects.
    void member(MemberRefEntry member, Call call, Spot spot) {
        var owner = member.owner().asInternalName();
        var descriptor = member.type().stringValue();
        type(owner, spot);
        descriptor(descriptor, spot);
        members.add(member);
        all.add(new Member(owner.startsWith("[") ? "java.lang.Object" : Names.ofInternal(owner),
                member.name().stringValue(), descriptor, call, member instanceof InterfaceMethodRefEntry, spot));
    }

    void lambda(String type, String name, Spot spot) {
        all.add(new Lambda(type, name, spot));
    }

    void bootstrap(String owner, String name, Spot spot) {
        all.add(new Bootstrap(Names.ofInternal(owner), name, spot));
    }

    void text(String annotation, String element, String value, Spot spot) {
        all.add(new Text(annotation, element, value, spot));
    }

    boolean knowsType(String internalName) {
        return types.contains(Names.ofInternal(internalName));
    }

    boolean knowsMember(MemberRefEntry member) {
        return members.contains(member);
    }
}
