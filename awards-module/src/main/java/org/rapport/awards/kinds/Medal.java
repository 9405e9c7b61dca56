package org.rapport.awards.kinds;

import gg.jte.Content;
import org.jdbi.v3.core.mapper.Nested;

import org.rapport.awards.emblems.Emblem;

/// What the badge of an award looks like that the owner made: an emblem with a rim, and a ribbon.
///
/// @param band the colour of ribbon and rim, such as `#c08a2e`
record Medal(@Nested Emblem emblem, Ribbon ribbon, String band) {
    Medal {
        if (!Emblem.isColor(band)) {
            throw new IllegalArgumentException("Not a colour: " + band);
        }
    }

    /// A picture of 160 by 160.
    ///
    /// @param label what it shows, in words; empty where it decorates only
    Content drawn(String label) {
        return new StaticTemplates().medal(this, label);
    }
}
