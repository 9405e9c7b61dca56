package org.rapport.host.gate;

import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.host.Manifest;
import org.rapport.host.Permission;
import org.rapport.host.gate.KnownType.KnownMember;
import org.rapport.host.gate.Reference.Bootstrap;
import org.rapport.host.gate.Reference.Call;
import org.rapport.host.gate.Reference.Member;
import org.rapport.host.gate.Reference.Superclass;
import org.rapport.host.gate.Reference.Text;
import org.rapport.host.gate.Reference.Type;

/// What the classes of a plugin may name: what is published, and is there.
final class ReferenceRules {
    private final Manifest manifest;
    private final Map<String, KnownType> own;
    private final Published published;
    private final Types types;
    /// Each once in a method, however often it is named there: at its first line.
    private final Map<Finding, Finding> findings = new LinkedHashMap<>();

    /// @param own the plugin's classes
    /// @param types all that it can link to, its own first
    ReferenceRules(Manifest manifest, Map<String, KnownType> own, Published published, Types types) {
        this.manifest = manifest;
        this.own = own;
        this.published = published;
        this.types = types;
    }

    List<Finding> check(List<Reference> references) {
        references.forEach(this::check);
        return List.copyOf(findings.values());
    }

    private void check(Reference reference) {
        switch (reference) {
            case Type type -> check(type);
            case Superclass type -> check(type);
            case Member member -> check(member);
            case Bootstrap method -> check(method);
            case Text text -> check(text);
        }
    }

    private void find(Rule rule, Reference reference, String... values) {
        findings.putIfAbsent(Finding.of(rule, reference.spot().at(0), values),
                Finding.of(rule, reference.spot(), values));
    }

    private void check(Type type) {
        var name = type.name();
        if (isOwn(name)) {
            if (!own.containsKey(name)) {
                find(Rule.NO_TYPE, type, name);
            }
            return;
        }
        switch (published.type(name)) {
            case INTERNAL -> find(Rule.INTERNAL, type, name);
            case SHUT -> find(Rule.SHUT, type, name);
            case UNPUBLISHED -> find(Rule.UNPUBLISHED, type, name);
            case OPEN -> checkOpen(type);
        }
    }

    private boolean isOwn(String type) {
        return own.containsKey(type) || type.startsWith(manifest.packageName() + ".");
    }

    private void checkOpen(Type type) {
        var found = types.find(type.name());
        if (found.isEmpty()) {
            find(Rule.NO_TYPE, type, type.name());
        } else if (!found.get().is(AccessFlag.PUBLIC)) {
            find(Rule.NOT_PUBLIC, type, type.name());
        }
        Permissions.needed(type.name()).filter(word -> !isGranted(word))
                .ifPresent(word -> find(Rule.PERMISSION, type, type.name(), word));
    }

    private boolean isGranted(String word) {
        return manifest.permissions().stream().map(Permission::word).anyMatch(word::equals);
    }

    private void check(Superclass type) {
        types.find(type.name()).filter(found -> !isOwn(type.name()))
                .filter(found -> found.is(AccessFlag.FINAL) || found.isSealed())
                .ifPresent(found -> find(Rule.NOT_EXTENDABLE, type, type.name()));
    }

    private void check(Member member) {
        var owner = types.find(member.owner());
        if (owner.isEmpty() || !isOwn(member.owner()) && published.type(member.owner()) != Published.Verdict.OPEN) {
            return; // said of the type already; or an array, whose members are those of objects
        }
        var lineage = member.name().equals("<init>") ? List.of(owner.get()) : List.copyOf(types.lineage(owner.get()));
        if (lineage.stream().anyMatch(each -> published.isShut(each.name(), member.name()))) {
            find(Rule.SHUT_MEMBER, member, words(member));
            return;
        }
        var declaring = lineage.stream().filter(each -> each.member(member.name(), member.descriptor()).isPresent())
                .findFirst();
        var found = declaring.flatMap(each -> each.member(member.name(), member.descriptor()));
        if (found.isEmpty() || isOtherKind(member, found.get())) {
            find(Rule.NO_MEMBER, member, words(member));
        } else if (!isOwn(declaring.get().name()) && !isReachable(found.get())) {
            find(Rule.NOT_PUBLIC, member, words(member));
        }
    }

    private static boolean isOtherKind(Member member, KnownMember found) {
        return member.call() != Call.UNKNOWN && found.is(AccessFlag.STATIC) != (member.call() == Call.STATIC);
    }

    private static boolean isReachable(KnownMember found) {
        return found.is(AccessFlag.PUBLIC) || found.is(AccessFlag.PROTECTED);
    }

    /// As people write it: `java.lang.Class.forName(String)`.
    private static String words(Member member) {
        return member.owner() + "." + Names.member(member.name(), member.descriptor());
    }

    private void check(Bootstrap method) {
        if (!Bootstraps.isOpen(method.owner())) {
            find(Rule.BOOTSTRAP, method, method.owner() + "." + method.name());
        }
    }

    private void check(Text text) {
        if (text.value().contains("#{") || text.value().contains("${")) {
            find(Rule.EXPRESSION, text, text.annotation(), text.value());
        }
        if (text.element().equals("condition") && !text.value().isEmpty()) {
            find(Rule.CONDITION, text, text.annotation());
        }
    }
}
