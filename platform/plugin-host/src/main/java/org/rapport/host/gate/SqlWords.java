package org.rapport.host.gate;

import java.util.Set;

/// Words that H2 or PostgreSQL keep to themselves, so that no schema is called so without quotation marks ([the list of
/// H2](https://h2database.com/html/advanced.html#keywords), [that of
/// PostgreSQL](https://www.postgresql.org/docs/current/sql-keywords-appendix.html)). Those with an underscore are left out:
/// `current-date` is no name for a plugin.
final class SqlWords {
    private static final Set<String> RESERVED = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between binary both case cast check collate
            collation column concurrently constraint create cross day default deferrable desc distinct do else end except
            exists false fetch for foreign freeze from full grant group groups having hour if ilike in initially inner
            intersect interval into is isnull join key lateral leading left like limit localtime localtimestamp minus
            minute month natural not notnull null offset on only or order outer over overlaps partition placing primary
            qualify range references regexp returning right row rownum rows second select similar some symmetric table
            tablesample then to top trailing true uescape union unique unknown user using value values variadic verbose
            when where window with year""".split("\\s+"));

    private SqlWords() {}

    static boolean contain(String word) {
        return RESERVED.contains(word);
    }
}
