package org.rapport.content.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Properties of a thing, in order; what is empty is not told.
record Told(Map<String, Object> all) {
    Told() {
        this(new LinkedHashMap<>());
    }

    Told with(String name, String text) {
        return put(name, text, text.isEmpty());
    }

    Told with(String name, List<?> several) {
        return put(name, several, several.isEmpty());
    }

    Told with(String name, Map<String, Object> thing) {
        return put(name, thing, thing.isEmpty());
    }

    private Told put(String name, Object value, boolean isEmpty) {
        if (!isEmpty) {
            all.put(name, value);
        }
        return this;
    }
}
