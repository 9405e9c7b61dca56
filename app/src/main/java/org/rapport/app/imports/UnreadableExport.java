package org.rapport.app.imports;

import java.util.List;

/// Why an export could not be read, or not to its end: the words of `key`, filled with `values` after the file's name.
final class UnreadableExport extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> values;

    UnreadableExport(String key, String... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    /// What [org.rapport.api.Messages] fills in when `name` is the file's.
    Object[] values(String name) {
        var all = new String[values.size() + 1];
        all[0] = name;
        for (var index = 0; index < values.size(); index++) {
            all[index + 1] = values.get(index);
        }
        return all;
    }
}
