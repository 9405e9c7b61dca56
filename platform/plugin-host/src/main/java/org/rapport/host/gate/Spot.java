package org.rapport.host.gate;

/// A place in a class: `org.example.Thanks.count(..):12`.
///
/// @param type its name
/// @param member what belongs to one: `count(..)` or `count`; empty for the class itself
/// @param line of the source; 0 where it is not known
record Spot(String type, String member, int line) {
    static Spot of(String type) {
        return new Spot(type, "", 0);
    }

    Spot in(String another) {
        return new Spot(type, another, 0);
    }

    Spot at(int another) {
        return new Spot(type, member, another);
    }

    /// This one, or `another` in the same member if that comes first in the source.
    Spot orEarlier(Spot another) {
        return another.line != 0 && (line == 0 || another.line < line) ? another : this;
    }

    @Override
    public String toString() {
        return type + (member.isEmpty() ? "" : "." + member) + (line == 0 ? "" : ":" + line);
    }
}
