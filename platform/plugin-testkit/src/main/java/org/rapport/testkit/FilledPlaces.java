package org.rapport.testkit;

import java.util.List;
import java.util.function.Function;

import gg.jte.Content;

import org.rapport.api.page.Part;
import org.rapport.api.page.Places;

/// A place that a test fills by hand, without a house around it: whoever throws is heard.
public record FilledPlaces<T>(List<T> all) implements Places<T> {
    public FilledPlaces {
        all = List.copyOf(all);
    }

    @SafeVarargs
    public static <T> FilledPlaces<T> of(T... fillers) {
        return new FilledPlaces<>(List.of(fillers));
    }

    @Override
    public Content show(Function<? super T, Part> part) {
        var shown = ask(part);
        return output -> shown.forEach(it -> it.content().writeTo(output));
    }

    @Override
    public <R> List<R> ask(Function<? super T, R> question) {
        return all.stream().<R>map(question).toList();
    }
}
