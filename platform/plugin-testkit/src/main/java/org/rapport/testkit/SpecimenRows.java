package org.rapport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// A row in each table of a plugin, as far as one can be had without knowing what it means: what is in use cannot be
/// changed like what is empty.
final class SpecimenRows {
    private static final String MINE = """
            select table_schema || '.' || table_name
            from information_schema.tables
            where table_schema not in ('information_schema', 'pg_catalog', 'public') and table_type = 'BASE TABLE'
            and table_name <> 'flyway_history'
            """;
    private static final String NEEDED = """
            select column_name, data_type
            from information_schema.columns
            where table_schema || '.' || table_name = :table and is_nullable = 'NO' and column_default is null
            and is_identity = 'NO' and is_generated = 'NEVER'
            order by ordinal_position
            """;

    private record Column(String name, String type) {
        /// Empty for a type of which there is no specimen.
        Optional<String> value() {
            return Optional.ofNullable(switch (type.toLowerCase(Locale.ROOT).replaceFirst("[ (].*", "")) {
                case "integer", "bigint", "smallint", "tinyint", "numeric", "decimal", "double", "real" -> "1";
                case "character", "text" -> "'x'";
                case "boolean" -> "true";
                case "timestamp" -> "current_timestamp";
                case "date" -> "current_date";
                case "time" -> "localtime";
                case "uuid" -> "cast('00000000-0000-0000-0000-000000000001' as uuid)";
                case "binary" -> "x'00'";
                case "bytea" -> "'\\x00'";
                default -> null;
            });
        }
    }

    private SpecimenRows() {}

    /// Again and again, as long as any table is filled: one may refer to another.
    static void into(DataSource plugin) {
        Jdbi.create(plugin).useHandle(handle -> {
            var empty = new ArrayList<>(handle.createQuery(MINE).mapTo(String.class).list());
            while (empty.removeIf(table -> fill(handle, table))) {
                continue;
            }
        });
    }

    private static boolean fill(Handle handle, String table) {
        var needed = handle.createQuery(NEEDED).bind("table", table)
                .map((row, _) -> new Column(row.getString(1), row.getString(2))).list();
        if (needed.stream().anyMatch(each -> each.value().isEmpty())) {
            return false;
        }
        try {
            handle.execute("insert into " + table + said(needed));
            return true;
        } catch (JdbiException e) {
            return false; // what it asks for has a meaning that nobody knows here
        }
    }

    private static String said(List<Column> columns) {
        return columns.isEmpty()
                ? " default values"
                : columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"))
                        + columns.stream().map(each -> each.value().orElseThrow())
                                .collect(Collectors.joining(", ", " values (", ")"));
    }
}
