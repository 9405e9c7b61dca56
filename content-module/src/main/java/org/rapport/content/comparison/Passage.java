package org.rapport.content.comparison;

/// A piece of two texts: the same in both, or what stands in the one in place of what stands in the other.
///
/// @param before as it stood, empty where something was put in
/// @param after as it stands, empty where something was taken out
public record Passage(String before, String after) {
    /// Whether both texts say this.
    public boolean isSame() {
        return before.equals(after);
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    Passage then(Passage next) {
        return new Passage(before + next.before, after + next.after);
    }

    /// No pause between two changes, for who reads them one after the other.
    boolean isMereSpace() {
        return isSame() && before.isBlank() && before.indexOf('\n') < 0;
    }
}
