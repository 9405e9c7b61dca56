package org.rapport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/// Databases in memory with nothing in them, there until this is closed.
final class EmptyHouses implements Supplier<DataSource>, AutoCloseable {
    private final List<HikariDataSource> open = new ArrayList<>();

    @Override
    public DataSource get() {
        var house = new HikariDataSource();
        house.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + H2.MODE);
        house.setUsername("rapport");
        house.setMaximumPoolSize(1);
        open.add(house);
        return house;
    }

    @Override
    public void close() {
        open.forEach(HikariDataSource::close);
    }
}
