package org.rapport.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;

import org.rapport.api.page.Part;
import org.rapport.api.page.Places;
import org.rapport.host.DropIns.Filler;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Asks all who fill a place, beans of the house and others, and lets none of them take the page down.
final class HousePlaces<T> implements Places<T> {
    private static final Logger log = LoggerFactory.getLogger(HousePlaces.class);

    private final ObjectProvider<T> fillers;
    private final ObjectProvider<DropIns> dropIns;
    private final Class<T> place;

    HousePlaces(ObjectProvider<T> fillers, ObjectProvider<DropIns> dropIns, Class<T> place) {
        this.fillers = fillers;
        this.dropIns = dropIns;
        this.place = place;
    }

    @Override
    public Content show(Function<? super T, Part> part) {
        var shown = ask(filler -> made(part.apply(filler)));
        return output -> shown.forEach(made -> output.writeContent(new String(made, UTF_8)));
    }

    /// The part's bytes, made now, so that a part which fails halfway shows nothing at all.
    private static byte[] made(Part part) {
        var made = Html.bytes(part.content());
        Rendering.current().dependOn(part.tags());
        Rendering.current().announce(part.headers());
        return made;
    }

    @Override
    public <R> List<R> ask(Function<? super T, R> question) {
        var answers = new ArrayList<R>();
        for (var filler : all()) {
            var answer = answer(filler, question);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private <R> @Nullable R answer(T filler, Function<? super T, R> question) {
        try {
            return question.apply(filler);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            log.error("{} left a gap in the place {}", AopUtils.getTargetClass(filler).getName(), place.getSimpleName(),
                    e);
            Rendering.current().leaveGap();
            return null;
        }
    }

    @Override
    public List<T> all() {
        var others = dropIns.stream().flatMap(each -> each.fillers(place).stream()).toList();
        if (others.isEmpty()) {
            return fillers.orderedStream().toList();
        }
        return Stream.concat(fillers.orderedStream().map(each -> Filler.of(each, each)), others.stream())
                .sorted(Comparator.comparingInt(Filler::order)).map(Filler::itself).toList();
    }
}
