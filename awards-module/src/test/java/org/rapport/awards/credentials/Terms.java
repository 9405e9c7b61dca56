package org.rapport.awards.credentials;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The terms that published contexts define (JSON-LD 1.1): what a term means may depend on the type of what it is said of,
/// or on the property below which it stands.
record Terms(Map<String, JsonNode> defined) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Terms of(String... contexts) throws IOException {
        var all = new Terms(Map.of());
        for (var context : contexts) {
            all = all.with(JSON.readTree(
                    new ClassPathResource("contexts/" + context + ".json").getContentAsByteArray()));
        }
        return all;
    }

    /// The terms and types in `thing` that nothing defines, with the path to them.
    List<String> undefinedIn(JsonNode thing) {
        return undefined("", thing).toList();
    }

    private Stream<String> undefined(String path, JsonNode thing) {
        if (thing.isArray()) {
            return thing.valueStream().flatMap(each -> undefined(path, each));
        }
        if (!thing.isObject()) {
            return Stream.empty();
        }
        var here = this;
        for (var type : types(thing)) {
            here = here.scoped(type);
        }
        var there = here;
        return Stream.concat(types(thing).stream().filter(type -> !there.defined.containsKey(type))
                .map(type -> path + " type " + type),
                thing.properties().stream().filter(each -> !each.getKey().equals("@context"))
                        .flatMap(each -> undefined(there, path + "/" + each.getKey(), each)));
    }

    /// What the type of a thing defines holds for the thing, and not below it.
    private Stream<String> undefined(Terms there, String path, Map.Entry<String, JsonNode> property) {
        return there.defined.containsKey(property.getKey())
                ? merged(there.defined.get(property.getKey())).undefined(path, property.getValue())
                : Stream.of(path);
    }

    private static List<String> types(JsonNode thing) {
        var type = thing.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : Stream.of(type)
                        .filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    private Terms scoped(String term) {
        return defined.containsKey(term) ? merged(defined.get(term)) : this;
    }

    private Terms merged(JsonNode definition) {
        return definition.isObject() && definition.path("@context").isObject() ? with(definition) : this;
    }

    private Terms with(JsonNode context) {
        var all = new HashMap<>(defined);
        context.get("@context").properties().forEach(each -> all.put(each.getKey(), each.getValue()));
        return new Terms(all);
    }
}
