package org.rapport.comments;

import java.time.LocalDate;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// The owner's rule for what visitors write.
///
/// @param days for how many, after the day of an article's publication, its conversation is open; 0 for ever
/// @param findable whether visitors find by search what is said
/// @param version grows with each change; 0 until the owner set anything
record Policy(Admission admission, @ColumnName("open_days") int days, boolean findable,
        int version) {
    static final int MOST_DAYS = 3650;
    /// Until the owner says otherwise.
    static final Policy UNTOLD = new Policy(Admission.FIRST_HELD, 0, false, 0);

    /// What becomes, on `day`, of words under what was published on the day `published`.
    ///
    /// @param isKnown whether they come by a private link whose words are heard at once
    Prospect prospect(LocalDate published, LocalDate day, boolean isKnown) {
        if (days > 0 && day.isAfter(published.plusDays(days))) {
            return Prospect.CLOSED;
        }
        return admission.prospect(isKnown);
    }
}
