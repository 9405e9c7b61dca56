package org.rapport.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;

import org.rapport.host.Manifest;
import org.rapport.host.Manifests;

/// The tables of the house and its modules, whatever they are called.
@Order(ModuleTables.AFTER_LISTENERS)
final class ModuleTables implements Renewed {
    /// A listener of the test before may still be writing: [Events] waits for it first.
    static final int AFTER_LISTENERS = 2;

    private final Jdbi jdbi;
    private final List<String> schemas;

    ModuleTables(Jdbi jdbi, ResourceLoader house) {
        this.jdbi = jdbi;
        this.schemas = schemas(Objects.requireNonNull(house.getClassLoader()));
    }

    @Override
    public void renew() {
        jdbi.useHandle(handle -> {
            handle.execute("set referential_integrity false");
            names(handle).forEach(name -> handle.execute("truncate table " + name + " restart identity"));
            handle.execute("set referential_integrity true");
        });
    }

    private List<String> names(Handle handle) {
        return handle.createQuery("""
                select '"' || table_schema || '"."' || table_name || '"'
                from information_schema.tables
                where table_schema in (<schemas>) and table_type = 'BASE TABLE' and table_name <> 'flyway_history'
                """).bindList("schemas", schemas).mapTo(String.class).list();
    }

    private static List<String> schemas(ClassLoader house) {
        return Stream.concat(Stream.of("site"), Manifests.on(house).stream().map(Manifest::schema)).toList();
    }
}
