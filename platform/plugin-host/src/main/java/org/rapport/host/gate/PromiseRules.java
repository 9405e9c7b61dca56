package org.rapport.host.gate;

import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.host.gate.KnownType.KnownMember;

/// What a class must do because of what it says it is: a place that was given another method since is not filled by a
/// class that lacks it.
final class PromiseRules {
    private final Map<String, KnownType> own;
    private final Types types;

    PromiseRules(Map<String, KnownType> own, Types types) {
        this.own = own;
        this.types = types;
    }

    List<Finding> check() {
        return own.values().stream().filter(type -> !type.is(AccessFlag.ABSTRACT)).flatMap(this::check).toList();
    }

    private Stream<Finding> check(KnownType type) {
        var lineage = List.copyOf(types.lineage(type));
        return lineage.stream().filter(each -> !own.containsKey(each.name()))
                .flatMap(each -> each.members().stream().filter(PromiseRules::isPromise)
                        .filter(promise -> lineage.stream().noneMatch(other -> keeps(other, promise)))
                        .map(promise -> Finding.of(Rule.NOT_IMPLEMENTED, type.name(),
                                each.name() + "." + Names.member(promise.name(), promise.descriptor()))));
    }

    private static boolean isPromise(KnownMember member) {
        return member.descriptor().startsWith("(") && member.is(AccessFlag.ABSTRACT);
    }

    private static boolean keeps(KnownType type, KnownMember promise) {
        return type.member(promise.name(), promise.descriptor())
                .filter(found -> !found.is(AccessFlag.ABSTRACT) && !found.is(AccessFlag.STATIC)).isPresent();
    }
}
