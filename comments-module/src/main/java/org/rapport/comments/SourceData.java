package org.rapport.comments;

import java.util.Optional;
import java.util.function.Predicate;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON that a linkback came from: one of its values is the address, whole.
record SourceData(String address, byte[] json) implements Source {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Optional<Mention> mentionOf(Predicate<PageAddress> target) {
        try (var values = JSON.createParser(ObjectReadContext.empty(), json)) {
            return names(values, target) ? Optional.of(Mention.of(address, "", "")) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean names(JsonParser values, Predicate<PageAddress> target) {
        for (var token = values.nextToken(); token != null; token = values.nextToken()) {
            if (token == JsonToken.VALUE_STRING && Source.isAt(values.getString(), target)) {
                return true;
            }
        }
        return false;
    }
}
