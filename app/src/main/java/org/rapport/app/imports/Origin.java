package org.rapport.app.imports;

import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What this house calls itself in its exports, and by what it knows them: brought in here, all that they hold would
/// stand here twice. Another house that an export made has a name of its own.
@Component
class Origin {
    static final String NAME = "_rapport_origin";

    private final OriginTable table;

    Origin(Jdbi jdbi) {
        this.table = jdbi.onDemand(OriginTable.class);
    }

    @Transactional
    String name() {
        return table.find().orElseGet(() -> {
            table.keep(UUID.randomUUID().toString());
            return table.find().orElseThrow();
        });
    }
}
