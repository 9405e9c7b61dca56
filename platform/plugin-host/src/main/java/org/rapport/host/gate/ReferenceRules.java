package org.rapport.host.gate;

import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapport.host.Manifest;
import org.rapport.host.Permission;
import org.rapport.host.gate.KnownType.KnownMember;
import org.rapport.host.gate.Reference.Bootstrap;
import org.rapport.host.gate.Reference.Call;
import org.rapport.host.gate.Reference.Lambda;
import org.rapport.host.gate.Reference.Member;
import org.rapport.host.gate.Reference.Supertype;
import org.rapport.host.gate.Reference.Text;
import org.rapport.host.gate.Reference.Type;

/// What the classes of a plugin may name: what is published, and is there.
final class ReferenceRules {
    private final Manifest manifest;
    private final Map<String, KnownType> own;
    private final Published published;
    private final Types types;
    private final Neighbours neighbours;
    private final Map<String, List<KnownType>> lineages = new HashMap<>();
    private final Set<String> unsaid = new HashSet<>();
    /// Each once in a method, however often it is named there: at its first line.
    private final Map<Finding, Spot> findings = new LinkedHashMap<>();

    /// @param own the plugin's classes
    /// @param types all that it can link to, its own first
    /// @param neighbours the modules and plugins beside it
    ReferenceRules(Manifest manifest, Map<String, KnownType> own, Published published, Types types,
            Neighbours neighbours) {
        this.manifest = manifest;
        this.own = own;
        this.published = published;
        this.types = types;
        this.neighbours = neighbours;
    }

    List<Finding> check(List<Reference> references) {
        references.forEach(this::check);
        return findings.entrySet().stream().map(each -> each.getKey().at(each.getValue())).toList();
    }

    private void check(Reference reference) {
        switch (reference) {
            case Type type -> check(type);
            case Supertype type -> check(type);
            case Member member -> check(member);
            case Bootstrap method -> check(method);
            case Text text -> check(text);
            case Lambda _ -> {
            }
        }
    }

    private void find(Rule rule, Reference reference, String... values) {
        findings.merge(Finding.of(rule, reference.spot().at(0), values), reference.spot(), Spot::orEarlier);
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
            case UNPUBLISHED -> neighbours.unsaid(name).ifPresentOrElse(id -> findUnsaid(type, id),
                    () -> find(Rule.UNPUBLISHED, type, name));
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
        neighbours.unsaid(type.name()).ifPresent(id -> findUnsaid(type, id));
        neighbours.missed(type.name(), type.spot().type())
                .ifPresent(id -> find(Rule.NEED_ELSEWHERE, type, type.name(), id, manifest.packageFor(id)));
        Permissions.needed(type.name()).filter(word -> !isGranted(word))
                .ifPresent(word -> find(Rule.PERMISSION, type, type.name(), Permissions.example(word)));
    }

    /// Each need once, however much of it is named.
    private void findUnsaid(Type type, String id) {
        if (unsaid.add(id)) {
            find(Rule.NEED_UNSAID, type, type.name(), id);
        }
    }

    private boolean isGranted(String word) {
        return manifest.permissions().stream().map(Permission::word).anyMatch(word::equals);
    }

    private void check(Supertype type) {
        types.find(type.name()).filter(found -> !isOwn(type.name()))
                .filter(found -> found.is(AccessFlag.FINAL) || found.isSealed()
                        || found.is(AccessFlag.INTERFACE) != type.isInterface())
                .ifPresent(found -> find(Rule.NOT_EXTENDABLE, type, type.name()));
    }

    private void check(Member member) {
        var owner = types.find(member.owner());
        if (owner.isEmpty() || !isOwn(member.owner()) && published.type(member.owner()) != Published.Verdict.OPEN) {
            return; // said of the type already
        }
        var lineage = member.name().equals("<init>") ? List.of(owner.get()) : lineage(owner.get());
        var declaring = lineage.stream().filter(each -> each.member(member.name(), member.descriptor()).isPresent())
                .findFirst();
        var found = declaring.flatMap(each -> each.member(member.name(), member.descriptor()));
        if (lineage.stream().anyMatch(each -> isShut(each, member)) || declaring.filter(this::isShut).isPresent()) {
            find(Rule.SHUT_MEMBER, member, words(member));
        } else if (found.isEmpty() || isOtherKind(member, owner.get(), found.get())) {
            find(Rule.NO_MEMBER, member, words(member));
        } else if (!isOwn(declaring.get().name()) && !found.get().isReachable()) {
            find(Rule.NOT_PUBLIC, member, words(member));
        }
    }

    private List<KnownType> lineage(KnownType type) {
        return lineages.computeIfAbsent(type.name(), ignored -> types.lineage(type));
    }

    private boolean isShut(KnownType type, Member member) {
        return type.declares(member.name(), member.descriptor())
                && published.isShut(type.name(), Names.member(member.name(), member.descriptor()));
    }

    /// What a closed type leaves to open ones is closed, too.
    private boolean isShut(KnownType declaring) {
        return !isOwn(declaring.name()) && published.type(declaring.name()) == Published.Verdict.SHUT;
    }

    private static boolean isOtherKind(Member member, KnownType owner, KnownMember found) {
        return member.call() != Call.UNKNOWN && found.is(AccessFlag.STATIC) != (member.call() == Call.STATIC)
                || member.isMethod() && member.ofInterface() != owner.is(AccessFlag.INTERFACE);
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
