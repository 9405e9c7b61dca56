package org.rapport.content.sources;

import java.util.List;

/// What became of what was pasted.
///
/// @param pasted as it was sent where something is to be mended, else empty
/// @param objections a line each, ready to be read
/// @param brought how many sources are new
/// @param known how many were there before
record Arrival(String pasted, List<String> objections, int brought, int known) {
    static final Arrival NONE = new Arrival("", List.of(), 0, 0);

    boolean isNews() {
        return brought + known > 0;
    }
}
