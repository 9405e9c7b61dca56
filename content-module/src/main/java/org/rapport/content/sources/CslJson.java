package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// CSL-JSON, as Zotero and pandoc exchange sources (the schema `csl-data.json` of CSL 1.0.2).
public final class CslJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CslJson() {}

    /// An item and the id under which it came, perhaps none.
    public record Named(String id, CslItem item) {}

    /// The items of an array, of an object with `items`, or the one item that `text` is. Throws
    /// [tools.jackson.core.JacksonException] for what is no JSON.
    public static List<Named> read(String text) {
        var root = JSON.readTree(text);
        var items = root.isObject() && root.path("items").isArray() ? root.path("items") : root;
        var read = new ArrayList<Named>();
        for (var node : items.isArray() ? items : List.of(items)) {
            if (node.isObject()) {
                read.add(new Named(words(node.path("id")), item(node)));
            }
        }
        return read;
    }

    private static CslItem item(JsonNode node) {
        var texts = new TreeMap<String, String>();
        CslItem.TEXTS.forEach(variable -> texts.put(variable, words(node.path(variable))));
        var names = new TreeMap<String, List<CslName>>();
        CslItem.NAMES.forEach(variable -> names.put(variable, names(node.path(variable))));
        var dates = new TreeMap<String, CslDate>();
        CslItem.DATES.forEach(variable -> date(node.path(variable)).ifPresent(date -> dates.put(variable, date)));
        return new CslItem(words(node.path("type")), texts, names, dates);
    }

    private static String words(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString() : "";
    }

    private static List<CslName> names(JsonNode array) {
        var names = new ArrayList<CslName>();
        for (var node : array.isArray() ? array : List.<JsonNode>of()) {
            names.add(new CslName(words(node.path("family")), words(node.path("given")), particle(node),
                    words(node.path("suffix")), words(node.path("literal"))));
        }
        return names;
    }

    private static String particle(JsonNode node) {
        return (words(node.path("dropping-particle")) + " " + words(node.path("non-dropping-particle"))).strip();
    }

    private static Optional<CslDate> date(JsonNode node) {
        var parts = node.path("date-parts").path(0);
        return parts.isArray()
                ? CslDate.of(number(parts.path(0)), number(parts.path(1)), number(parts.path(2)))
                : CslDate.typed(
                        words(node.path("raw")).isEmpty() ? words(node.path("literal")) : words(node.path("raw")));
    }

    private static int number(JsonNode node) {
        var digits = words(node);
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    /// An array of items with their ids.
    public static String write(List<Named> items) {
        return JSON.writeValueAsString(items.stream().map(named -> map(named.id(), named.item())).toList());
    }

    /// The item as a tree of maps and lists, as JSON has it.
    public static Map<String, Object> map(String id, CslItem item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", id);
        map.put("type", item.type());
        map.putAll(item.texts());
        item.names().forEach((variable, names) -> map.put(variable, names.stream().map(CslJson::map).toList()));
        item.dates().forEach((variable, date) -> map.put(variable, map(date)));
        return map;
    }

    private static Map<String, Object> map(CslName name) {
        var map = new LinkedHashMap<String, Object>();
        put(map, "family", name.family());
        put(map, "given", name.given());
        put(map, "non-dropping-particle", name.particle());
        put(map, "suffix", name.suffix());
        put(map, "literal", name.literal());
        return map;
    }

    private static void put(Map<String, Object> map, String variable, String text) {
        if (!text.isEmpty()) {
            map.put(variable, text);
        }
    }

    private static Map<String, Object> map(CslDate date) {
        if (date.year() == 0) {
            return Map.of("literal", date.words());
        }
        var parts = new ArrayList<Integer>(List.of(date.year(), date.month(), date.day()));
        parts.removeIf(part -> part == 0);
        return Map.of("date-parts", List.of(parts));
    }
}
