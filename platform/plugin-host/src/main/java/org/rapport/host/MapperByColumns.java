package org.rapport.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// Looks once which column goes where, and remembers it for all results with the same columns: Jdbi would read the
/// annotations of a constructor anew for each statement, which takes longer than most of the statements.
final class MapperByColumns<T> implements RowMapper<T> {
    private final RowMapper<T> mapper;
    private final Map<List<String>, RowMapper<T>> specialized = new ConcurrentHashMap<>();

    MapperByColumns(RowMapper<T> mapper) {
        this.mapper = mapper;
    }

    @Override
    public T map(ResultSet rows, StatementContext context) throws SQLException {
        return specialize(rows, context).map(rows, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        var columns = columns(rows);
        var known = specialized.get(columns);
        if (known != null) {
            return known;
        }
        var made = mapper.specialize(rows, context);
        specialized.put(columns, made);
        return made;
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        var data = rows.getMetaData();
        var columns = new ArrayList<String>(data.getColumnCount());
        for (var column = 1; column <= data.getColumnCount(); column++) {
            columns.add(data.getColumnLabel(column));
        }
        return columns;
    }
}
