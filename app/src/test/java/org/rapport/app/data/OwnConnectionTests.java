package org.rapport.app.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnConnectionTests {
    private final AtomicInteger opened = new AtomicInteger();
    private final OwnConnection connection = new OwnConnection(
            new DelegatingDataSource(new DriverManagerDataSource("jdbc:h2:mem:own")) {
                @Override
                public Connection getConnection() throws SQLException {
                    opened.incrementAndGet();
                    return super.getConnection();
                }
            });

    @Test
    void staysOpen() throws Exception {
        connection.execute("select 1");
        connection.execute("select 1");
        assertThat(opened).hasValue(1);
    }

    @Test
    void opensAnewAfterAFailure() throws Exception {
        connection.execute("select 1");
        assertThatThrownBy(() -> connection.execute("shutdown; select 1")).isInstanceOf(SQLException.class);
        connection.execute("select 1");
        assertThat(opened).hasValue(2);
    }
}
