package org.rapport.content;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Tags on the owner's desk: all of them, and one to name, describe, or merge into another.
@Controller
class TagWritingController {
    private final Tags tags;
    private final Desk desk;
    private final Messages messages;

    TagWritingController(Tags tags, Desk desk, Messages messages) {
        this.tags = tags;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/tags")
    Answer index() {
        return Page.of(messages.say("content.tags.title"), Pages.templates().tags(messages, tags.all()));
    }

    @GetMapping("/desk/tags/{id}")
    Answer edit(@PathVariable long id) {
        return tags.find(new TagId(id)).<Answer>map(tag -> page(tag, Form.of(tag), Map.of()))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/tags/{id}")
    Answer update(@PathVariable long id, Form form) {
        return tags.find(new TagId(id)).map(tag -> name(tag, form)).orElseGet(Missing::unknown);
    }

    private Answer name(TagTable.Row tag, Form form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(tag, form, problems));
        }
        return switch (tags.name(tag, form.name(), form.description())) {
            case Tags.Named named -> SeeOther.kept("/desk/tags");
            case Tags.Taken(TagTable.Row by) -> new Refused(page(tag, form, Map.of("name", "content.tags.taken")));
        };
    }

    @PostMapping("/desk/tags/{id}/merger")
    Answer merge(@PathVariable long id, @RequestParam(defaultValue = "") String into) {
        return tags.find(new TagId(id)).map(tag -> merge(tag, into)).orElseGet(Missing::unknown);
    }

    private Answer merge(TagTable.Row tag, String into) {
        var other = Optional.of(into).filter(id -> id.matches("\\d{1,18}")).map(id -> new TagId(Long.parseLong(id)))
                .filter(id -> !id.equals(tag.id())).flatMap(tags::find);
        if (other.isEmpty()) {
            return new Refused(page(tag, Form.of(tag), Map.of("into", "content.tags.merge.none")));
        }
        tags.merge(tag, other.get());
        return SeeOther.telling(other.get().desk(), "content.tags.merged");
    }

    @PostMapping("/desk/tags/{id}/removal")
    Answer remove(@PathVariable long id) {
        return tags.find(new TagId(id)).map(tag -> tags.remove(tag)
                ? SeeOther.telling("/desk/tags", "content.tags.removed")
                : new Refused(page(tag, Form.of(tag), Map.of("removal", "content.tags.removal.refused"))))
                .orElseGet(Missing::unknown);
    }

    private Page page(TagTable.Row tag, Form form, Map<String, String> problems) {
        var others = tags.all().stream().filter(other -> !other.id().equals(tag.id())).toList();
        return Page.of(messages.say("content.tags.one"),
                Pages.templates().tagSheet(messages, desk, tag, form, problems, others));
    }

    record Form(String name, String description) {
        static final int LONGEST_DESCRIPTION = 1000;

        Form(@Nullable String name, @Nullable String description) {
            this.name = name == null ? "" : PlainText.line(name);
            this.description = description == null ? "" : PlainText.line(description);
        }

        static Form of(TagTable.Row tag) {
            return new Form(tag.name(), tag.description());
        }

        Map<String, String> problems() {
            if (PlainText.isInvisible(name) || name.contains(",")) {
                return Map.of("name", "content.tags.name.odd");
            }
            if (name.length() > Tag.LONGEST_NAME) {
                return Map.of("name", "content.desk.tags.long");
            }
            return description.length() > LONGEST_DESCRIPTION
                    ? Map.of("description", "content.tags.description.long")
                    : Map.of();
        }
    }
}
