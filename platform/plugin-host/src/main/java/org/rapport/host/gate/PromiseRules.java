package org.rapport.host.gate;

import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.host.gate.KnownType.KnownMember;
import org.rapport.host.gate.Reference.Lambda;

/// What a class must do because of what it says it is: a place that was given another method since is not filled by a
/// class that lacks it.
final class PromiseRules {
    private final Map<String, KnownType> own;
    private final Types types;

    PromiseRules(Map<String, KnownType> own, Types types) {
        this.own = own;
        this.types = types;
    }

    List<Finding> check(List<Reference> references) {
        return Stream.of(own.values().stream().filter(type -> !type.is(AccessFlag.ABSTRACT)).flatMap(this::unkept),
                own.values().stream().flatMap(this::overridden),
                references.stream().filter(Lambda.class::isInstance).map(Lambda.class::cast).flatMap(this::unkept))
                .flatMap(each -> each).toList();
    }

    private Stream<Finding> unkept(KnownType type) {
        return promises(type).map(promise -> Finding.of(Rule.NOT_IMPLEMENTED, type.name(), promise.words()));
    }

    /// A lambda keeps one promise. Others of the same name are kept by the methods that the compiler adds for generics.
    private Stream<Finding> unkept(Lambda lambda) {
        return types.find(lambda.type()).stream().flatMap(this::promises)
                .filter(promise -> !promise.method().name().equals(lambda.name()))
                .map(promise -> Finding.of(Rule.NOT_IMPLEMENTED, lambda.spot(), promise.words()));
    }

    /// The methods that the house asks of `type`, and that it has not.
    private Stream<Promise> promises(KnownType type) {
        var lineage = types.lineage(type);
        return lineage.stream().filter(each -> !own.containsKey(each.name()))
                .flatMap(each -> each.members().filter(PromiseRules::isPromise)
                        .filter(method -> lineage.stream().noneMatch(other -> keeps(other, method)))
                        .map(method -> new Promise(each, method)));
    }

    private record Promise(KnownType type, KnownMember method) {
        String words() {
            return type.name() + "." + Names.member(method.name(), method.descriptor());
        }
    }

    /// Methods that the house made final.
    private Stream<Finding> overridden(KnownType type) {
        var above = types.lineage(type).stream().filter(each -> !own.containsKey(each.name())).toList();
        return type.members().filter(PromiseRules::canOverride).flatMap(
                method -> above.stream().filter(each -> each.member(method.name(), method.descriptor())
                        .filter(found -> found.is(AccessFlag.FINAL) && found.isReachable()).isPresent())
                        .map(each -> Finding.of(Rule.NOT_EXTENDABLE, type.name() + "." + method.name() + "(..)",
                                new Promise(each, method).words())));
    }

    private static boolean canOverride(KnownMember member) {
        return member.isMethod() && !member.is(AccessFlag.PRIVATE) && !member.name().equals("<init>");
    }

    private static boolean isPromise(KnownMember member) {
        return member.isMethod() && member.is(AccessFlag.ABSTRACT);
    }

    private static boolean keeps(KnownType type, KnownMember promise) {
        return type.member(promise.name(), promise.descriptor())
                .filter(found -> !found.is(AccessFlag.ABSTRACT) && !found.is(AccessFlag.STATIC)).isPresent();
    }
}
