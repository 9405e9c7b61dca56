package org.rapport.content;

/// A year in which articles came out.
record ArchivedYear(int year, long articles) {
    String path() {
        return "/archive/" + year;
    }
}
