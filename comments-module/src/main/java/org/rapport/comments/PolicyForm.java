package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// The rule as the owner types it.
///
/// @param admission the name of an [Admission]
/// @param days a number; empty for no end
/// @param findable whether visitors find by search what is said
/// @param version of the rule that she read before she typed
record PolicyForm(String admission, String days, Boolean findable, int version) {
    PolicyForm(@Nullable String admission, @Nullable String days, @Nullable Boolean findable,
            int version) {
        this.admission = admission == null ? "" : admission;
        this.days = days == null ? "" : PlainText.line(days);
        this.findable = Boolean.TRUE.equals(findable);
        this.version = version;
    }

    static PolicyForm of(Policy it) {
        return new PolicyForm(it.admission().name(), it.days() == 0 ? "" : String.valueOf(it.days()), it.findable(),
                it.version());
    }

    PolicyForm on(int version) {
        return new PolicyForm(admission, days, findable, version);
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Admission.named(admission).isEmpty()) {
            problems.put("admission", "comments.policy.admission.odd");
        }
        if (!days.isEmpty() && (!days.matches("[0-9]{1,4}") || Integer.parseInt(days) > Policy.MOST_DAYS)) {
            problems.put("days", "comments.policy.days.odd");
        }
        return problems;
    }

    /// The rule itself, of which nothing is a problem.
    Policy policy() {
        return new Policy(Admission.valueOf(admission), days.isEmpty() ? 0 : Integer.parseInt(days), findable,
                version);
    }
}
