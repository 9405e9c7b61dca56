package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Refused;

/// Takes in sources that were pasted. What can be taken is kept, whatever comes with it; a work that is there already is
/// not kept twice, so that the same text may be sent again when the rest of it is mended.
@Controller
class PastedController {
    private final Sources sources;
    private final SourcePages pages;
    private final Messages messages;

    PastedController(Sources sources, SourcePages pages, Messages messages) {
        this.sources = sources;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/desk/sources/pasted")
    Answer create(@RequestParam(defaultValue = "") String pasted) {
        return switch (Pasted.read(pasted)) {
            case Pasted.Unread(String words, int line) ->
                new Refused(pages.list(new Arrival(pasted, List.of(messages.say(words, line)), 0, 0)));
            case Pasted.Sources read -> answer(pasted, read);
        };
    }

    private Answer answer(String pasted, Pasted.Sources read) {
        var kept = read.taken().stream().map(Checked.Taken::source)
                .map(source -> sources.bring(source.item(), CitationKey.read(source.id()))).toList();
        var brought = (int) kept.stream().filter(Keeping.Kept.class::isInstance).count();
        var arrival = new Arrival(read.isWhole() ? "" : pasted, objections(read), brought,
                kept.size() - brought);
        return read.isWhole() ? pages.list(arrival) : new Refused(pages.list(arrival));
    }

    private List<String> objections(Pasted.Sources read) {
        var lines = new ArrayList<String>();
        read.broken().forEach(line -> lines.add(messages.say("content.sources.unread.part", line)));
        read.refused().forEach(refused -> lines.addAll(lines(refused.source(), refused.why()).toList()));
        read.taken().forEach(taken -> lines.addAll(lines(taken.source(), taken.left()).toList()));
        return lines;
    }

    private Stream<String> lines(CslJson.Named source, List<Objection> objections) {
        var name = source.item().title().isEmpty() ? source.id() : source.item().title();
        return objections.stream().map(objection -> (name.isEmpty() ? "" : name + ": ")
                + messages.say(objection.words(), objection.written()));
    }
}
