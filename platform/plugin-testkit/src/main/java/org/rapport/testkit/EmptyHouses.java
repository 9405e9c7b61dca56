package org.rapport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// Databases with nothing in them, there until this is closed.
final class EmptyHouses implements Supplier<DataSource>, AutoCloseable {
    private final Product product;
    private final List<Database> open = new ArrayList<>();

    EmptyHouses(Product product) {
        this.product = product;
    }

    @Override
    public DataSource get() {
        var house = product.empty();
        open.add(house);
        return house.dataSource();
    }

    @Override
    public void close() {
        open.forEach(Database::discard);
    }
}
