package org.example.guestbook;

import org.jdbi.v3.core.Jdbi;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.api.page.SeeOther;

@Controller
class GuestbookController {
    private final Entries entries;
    private final EntryTable table;
    private final Messages messages;
    private final Places<GuestbookFooter> footer;

    GuestbookController(Entries entries, Jdbi jdbi, Messages messages, Places<GuestbookFooter> footer) {
        this.footer = footer;
        this.entries = entries;
        this.table = jdbi.onDemand(EntryTable.class);
        this.messages = messages;
    }

    @GetMapping("/guestbook")
    Answer show() {
        var all = entries.all();
        var below = footer.show(GuestbookFooter::below);
        return Page.of("Guestbook", output -> {
            output.writeContent("<h1>Guestbook</h1><p id=\"count\">");
            output.writeContent(messages.say("guestbook.count", all.size()));
            output.writeContent("</p><p id=\"all\">");
            output.writeContent(String.join(", ", all));
            output.writeContent("</p>");
            output.writeUserContent(below);
        });
    }

    @PostMapping("/guestbook")
    Answer sign(@RequestParam String words) {
        entries.add(words);
        return new SeeOther("/guestbook");
    }

    @GetMapping("/guestbook/plain")
    ResponseEntity<String> plain() {
        return ResponseEntity.ok().header("X-Entries", "yes").body("plain");
    }

    @GetMapping("/guestbook/broken")
    Answer broken() {
        throw new IllegalStateException("broken");
    }

    @GetMapping("/guestbook/endless")
    Answer endless() {
        var rounds = 0L;
        while (rounds >= 0) {
            rounds = (rounds + 1) % 1_000_000;
        }
        throw new IllegalStateException("ended");
    }

    @GetMapping("/guestbook/curious")
    Answer curious() {
        return Page.of("Curious", output -> output.writeContent("articles: " + table.articles()));
    }
}
