package org.rapport.awards;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Whom readers may know, as the owner finds it chosen in the form that accepts an award.
///
/// @param said her answers, by offer; null while she was not asked
record Naming(@Nullable Map<OfferId, Boolean> said) {
    static final Naming UNASKED = new Naming(null);

    boolean isYes(Provenance giver) {
        return said == null ? giver.isNamedAtFirst() : Boolean.TRUE.equals(said.get(giver.offer().id()));
    }

    boolean isNo(Provenance giver) {
        return said == null ? giver.offer().isDiscreet() : Boolean.FALSE.equals(said.get(giver.offer().id()));
    }
}
