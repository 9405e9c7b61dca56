package org.rapport.content.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/// What machines are told of a thing: its properties in schema.org's vocabulary, in order; what is empty is not told.
public record Told(Map<String, Object> all) {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Told() {
        this(new LinkedHashMap<>());
    }

    public static Told as(String type) {
        return new Told().with("@type", type);
    }

    /// As JSON-LD 1.1 for a data block in the head of a page, which browsers do not run.
    public String block() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.putAll(all);
        // Within a script element, and nowhere else in JSON, a less-than sign could end it (HTML Standard, §4.12.1.3).
        return JSON.writeValueAsString(whole).replace("<", "\\u003c");
    }

    public Told with(String name, String text) {
        return put(name, text, text.isEmpty());
    }

    public Told with(String name, int number) {
        return put(name, number, false);
    }

    public Told with(String name, List<?> several) {
        return put(name, several, several.isEmpty());
    }

    public Told with(String name, Map<String, Object> thing) {
        return put(name, thing, thing.isEmpty());
    }

    private Told put(String name, Object value, boolean isEmpty) {
        if (!isEmpty) {
            all.put(name, value);
        }
        return this;
    }
}
