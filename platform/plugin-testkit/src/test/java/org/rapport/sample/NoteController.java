package org.rapport.sample;

import gg.jte.Content;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Visitor;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.api.page.SeeOther;

@Controller
class NoteController {
    private final Notes notes;
    private final Places<NoteFoot> feet;
    private final Messages messages;
    private final Desk desk;
    private final Visitor visitor;

    NoteController(Notes notes, Places<NoteFoot> feet, Messages messages, Desk desk, Visitor visitor) {
        this.notes = notes;
        this.feet = feet;
        this.messages = messages;
        this.desk = desk;
        this.visitor = visitor;
    }

    record Form(String text) {}

    @GetMapping("/notes/{number}")
    Answer show(@PathVariable int number) {
        var all = notes.all();
        return number > all.size() ? Missing.unknown() : page(all.get(number - 1));
    }

    @PostMapping("/notes")
    Answer create(Form form) {
        notes.keep(form.text());
        return new SeeOther("/notes/" + notes.all().size() + "#note");
    }

    @GetMapping("/network")
    Answer network() {
        return new Fragment(output -> output.writeUserContent(visitor.network()));
    }

    private Page page(Note note) {
        var below = feet.show(foot -> foot.below(note));
        return Page.of(messages.say("sample.title"), body(note, below)).tagged(Notes.TAG);
    }

    private Content body(Note note, Content below) {
        return output -> {
            output.writeContent("<p id=\"note\">");
            output.writeUserContent(note.text());
            output.writeContent("</p><div id=\"again\"><form method=\"post\" action=\"/notes\">");
            desk.formToken().writeTo(output);
            output.writeContent("<input name=\"text\"></form></div>");
            below.writeTo(output);
        };
    }
}
