package org.rapport.plugins.quiethours;

import java.time.LocalTime;

/// From when to when it is quiet, often over midnight.
///
/// @param ends the first moment at which it is quiet no more
record Hours(boolean active, LocalTime begins, LocalTime ends) {
    /// As long as the owner set nothing else.
    static final Hours USUAL = new Hours(true, LocalTime.of(22, 0), LocalTime.of(7, 0));

    boolean include(LocalTime moment) {
        var isLate = !moment.isBefore(begins);
        var isEarly = moment.isBefore(ends);
        return active && (begins.isBefore(ends) ? isLate && isEarly : isLate || isEarly);
    }
}
