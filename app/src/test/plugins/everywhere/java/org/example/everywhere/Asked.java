package org.example.everywhere;

import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What it was asked where nobody sees the answer. It writes while others may be in the midst of a transaction.
@Component
class Asked {
    private final AskedTable table;

    Asked(Jdbi jdbi) {
        this.table = jdbi.onDemand(AskedTable.class);
    }

    @Transactional
    public void note(String place, String words) {
        if (!table.knows(place, words)) {
            table.insert(place, words);
        }
    }

    @Transactional(readOnly = true)
    public List<String> all() {
        return table.all();
    }
}
