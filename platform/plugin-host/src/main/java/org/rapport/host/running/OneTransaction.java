package org.rapport.host.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/// Everything that a plugin does to its tables, whatever it takes for a transaction of its own, as one transaction that
/// nobody else sees before its end. Its server ends it too, should the site.
final class OneTransaction extends AbstractDataSource implements Rehearsal {
    private final Connection connection;

    /// @param plugin who would begin them
    OneTransaction(DataSource plugin) {
        var direct = DataSourceBuilder.derivedFrom(plugin).type(SimpleDriverDataSource.class).build();
        direct.setConnectionProperties(settings());
        try {
            this.connection = direct.getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A statement that fails leaves the others alone, as if each were committed by itself.
    private static Properties settings() {
        var settings = new Properties();
        settings.setProperty("autosave", "always");
        settings.setProperty("options", "-c statement_timeout=" + PluginDatabases.STATEMENT_MILLIS);
        return settings;
    }

    @Override
    public DataSource source() {
        return this;
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
                new Lent()::invoke);
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep() {
        try (connection) {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whoever still uses it finds it closed.
    @Override
    public void undo() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The one connection as somebody sees it who begins and ends transactions.
    private final class Lent {
        private boolean commitsEach = true;
        private boolean closed;
        private @Nullable Savepoint begun;

        @Nullable
        Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "close" -> close();
                case "isClosed" -> closed;
                case "getAutoCommit" -> commitsEach;
                case "setAutoCommit" -> commitEach((boolean) Objects.requireNonNull(arguments)[0]);
                case "commit" -> begin();
                case "rollback" -> arguments == null ? rollBack() : call(method, arguments);
                case "setReadOnly", "setTransactionIsolation" -> null;
                case "hashCode" -> System.identityHashCode(self);
                case "equals" -> arguments != null && arguments[0] == self;
                default -> call(method, arguments);
            };
        }

        private @Nullable Object close() {
            closed = true;
            return null;
        }

        private @Nullable Object commitEach(boolean each) throws SQLException {
            commitsEach = each;
            return each ? null : begin();
        }

        private @Nullable Object begin() throws SQLException {
            begun = connection.setSavepoint();
            return null;
        }

        private @Nullable Object rollBack() throws SQLException {
            connection.rollback(begun);
            return null;
        }

        private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
