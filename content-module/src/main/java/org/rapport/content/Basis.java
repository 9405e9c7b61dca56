package org.rapport.content;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What a save is based on.
///
/// @param version of the words that its writer read, 0 for a blank sheet
/// @param sheet the random key of the sheet that it comes from
/// @param turn how many saves of that sheet came before it
record Basis(int version, String sheet, int turn) {
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    /// A sheet just opened on `version`.
    static Basis on(int version) {
        return new Basis(version, UUID.randomUUID().toString(), 0);
    }

    /// As a form carries it; without a key it comes from a sheet that nobody knows.
    static Basis sent(@Nullable Integer version, @Nullable String sheet, @Nullable Integer turn) {
        return new Basis(version == null ? 0 : version,
                sheet != null && KEY.matcher(sheet).matches() ? sheet : UUID.randomUUID().toString(),
                turn == null ? 0 : turn);
    }

    /// The same sheet, now that its writer has read `version`.
    Basis having(int version) {
        return new Basis(version, sheet, turn);
    }

    /// Whether its writer knows of `last`, the save before this one: she read it, or it came from her own sheet, whose
    /// answer was lost on the way.
    boolean knows(Basis last) {
        return version == last.version || isOf(last.sheet) && turn > last.turn;
    }

    boolean isOf(String otherSheet) {
        return sheet.equals(otherSheet);
    }
}
