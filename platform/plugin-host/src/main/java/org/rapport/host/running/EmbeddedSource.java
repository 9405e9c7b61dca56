package org.rapport.host.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// H2 as a plugin sees it, without what H2 takes from everybody and should not. After a restart it reads views and defaults
/// as its administrator: one made with `force`, or of what is a synonym meanwhile, shows tables of the house. With a
/// materialized view in it, it does not open any more (2.4.240).
///
/// No statement takes longer than [PluginDatabases#STATEMENT_MILLIS], and none says otherwise: while tables change, nobody
/// else writes.
///
/// The words are looked for anywhere in a text: comments may part them, and a text may hold several statements.
final class EmbeddedSource extends DriverManagerDataSource {
    private static final List<Pattern> REFUSED = List.of(words("create", "force"), words("create", "materialized"),
            words("create", "synonym"), words("execute", "immediate"), words("query_timeout"));

    EmbeddedSource(String url) {
        super(url);
    }

    /// H2 reads some other letters as those of its words, too, such as an i without a dot.
    private static Pattern words(String... all) {
        return Stream.of(all).map("(?=.*(?<![\\w$])%s(?![\\w$]))"::formatted)
                .collect(Collectors.collectingAndThen(Collectors.joining("", "(?isU)", ""), Pattern::compile));
    }

    @Override
    protected Connection getConnectionFromDriver(Properties user) throws SQLException {
        var connection = super.getConnectionFromDriver(user);
        try (var limit = connection.createStatement()) {
            limit.execute("set query_timeout " + PluginDatabases.STATEMENT_MILLIS);
        }
        return guarded(Connection.class, connection);
    }

    private static <T> T guarded(Class<T> type, T itself) {
        return type.cast(Proxy.newProxyInstance(EmbeddedSource.class.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> call(itself, method, arguments)));
    }

    private static @Nullable Object call(Object itself, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments[0] instanceof String sql) {
            check(sql);
        }
        try {
            var answer = method.invoke(itself, arguments);
            return method.getName().equals("createStatement") ? guarded(Statement.class, (Statement) answer) : answer;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void check(String sql) throws SQLException {
        if (REFUSED.stream().anyMatch(words -> words.matcher(sql).lookingAt())) {
            throw new SQLException(
                    "The embedded database of this site makes no synonyms, no materialized views and none by"
                            + " force, executes nothing that is put together on the way, and waits no longer than it does: "
                            + sql);
        }
    }
}
