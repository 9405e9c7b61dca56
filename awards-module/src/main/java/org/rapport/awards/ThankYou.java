package org.rapport.awards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.awards.kinds.Customs;
import org.rapport.comments.Linkback;

/// Words the article that etiquette asks for: thanks, a link to the giver, things about oneself, blogs to hand it on to.
@Component
class ThankYou {
    private final Messages messages;

    ThankYou(Messages messages) {
        this.messages = messages;
    }

    /// Under which the draft for an award is proposed.
    static String key(AwardId award) {
        return "awards.award:" + award.value();
    }

    String title(Journey journey) {
        return messages.say("awards.draft.title", journey.exhibit().kind().name());
    }

    /// In Markdown. What is not written yet is left out.
    String body(Journey journey) {
        var kind = journey.exhibit().kind();
        return List.of("![" + messages.say("awards.badge.alt", kind.name()) + "](" + kind.drawing() + ")",
                journey.written(Stage.THANKS).stream().findFirst().map(Line::words).orElse(thanks(journey.exhibit())),
                numbered("facts", journey.written(Stage.FACTS)), answered("answers", journey.written(Stage.ANSWERS)),
                answered("story", journey.written(Stage.STORY)), nominees(journey.nominees()),
                numbered("questions", journey.written(Stage.QUESTIONS)), rules(journey.customs())).stream()
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /// The words of thanks that are ready.
    String thanks(Exhibit exhibit) {
        return messages.say("awards.draft.thanks", exhibit.givers(this::linked, messages), exhibit.kind().name());
    }

    private String numbered(String part, List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : heading(part, lines.size()) + IntStream.range(0, lines.size())
                        .mapToObj(at -> (at + 1) + ". " + lines.get(at).words()).collect(Collectors.joining("\n"));
    }

    private String answered(String part, List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : heading(part, lines.size()) + lines.stream()
                        .map(line -> line.prompt().isEmpty()
                                ? line.words()
                                : "**" + line.prompt() + "**\n\n" + line.words())
                        .collect(Collectors.joining("\n\n"));
    }

    private String nominees(List<Nomination> nominees) {
        return nominees.isEmpty()
                ? ""
                : heading("nominees", nominees.size()) + nominees.stream().map(Nomination::nominee)
                        .map(it -> "- [" + plain(it.name()) + "](<" + it.address() + ">)"
                                + (it.why().isEmpty() ? "" : ": " + it.why()))
                        .collect(Collectors.joining("\n"));
    }

    private String rules(Customs customs) {
        return heading("rules", 0) + customs.rules(messages).stream().map(rule -> "- " + rule)
                .collect(Collectors.joining("\n"));
    }

    private String heading(String part, int count) {
        return "## " + messages.say("awards.draft." + part, count) + "\n\n";
    }

    private String linked(Provenance giver) {
        var name = plain(giver.giver(messages));
        var source = source(giver);
        return source.isEmpty() ? name : "[" + name + "](<" + source + ">)";
    }

    private static String source(Provenance giver) {
        return giver.offer().isDiscreet()
                ? ""
                : giver.witness().map(Linkback::source).orElseGet(giver::giverAddress);
    }

    /// Without what Markdown could take for marks.
    private static String plain(String name) {
        return name.replaceAll("[\\[\\]\\\\<>*_`]", "");
    }
}
