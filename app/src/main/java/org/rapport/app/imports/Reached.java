package org.rapport.app.imports;

/// How far an import has come.
///
/// @param done how many of the `items` are read
/// @param reading the title of the one that is being read, if `isReading`
record Reached(int items, int done, boolean isReading, String reading) {
    static final Reached NOTHING = of(0);

    static Reached of(int items) {
        return new Reached(items, 0, false, "");
    }

    /// The one that was being read is read.
    Reached next(String item) {
        return new Reached(items, isReading ? done + 1 : done, true, item);
    }

    /// Nothing is being read any more; all is read if `whole`.
    Reached end(boolean whole) {
        return new Reached(items, whole ? items : done, false, "");
    }
}
