package org.example.guestbook;

import java.util.HexFormat;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.StaticFiles;
import org.rapport.api.Vault;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.api.page.SeeOther;

@Controller
class GuestbookController {
    private static final HexFormat HEX = HexFormat.of();
    private static final String WHISPER = "whisper ";

    private final Entries entries;
    private final EntryTable table;
    private final Messages messages;
    private final Places<GuestbookFooter> footer;
    private final Vault vault;
    private final StaticFiles files;

    GuestbookController(Entries entries, Jdbi jdbi, Messages messages, Places<GuestbookFooter> footer, Vault vault,
            StaticFiles files) {
        this.files = files;
        this.footer = footer;
        this.entries = entries;
        this.table = jdbi.onDemand(EntryTable.class);
        this.messages = messages;
        this.vault = vault;
    }

    @GetMapping("/guestbook")
    Answer show() {
        var all = entries.all();
        var below = footer.show(GuestbookFooter::below);
        return Page.of("Guestbook", output -> {
            output.writeContent("<h1>Guestbook</h1><img id=\"stamp\" alt=\"\" src=\"" + files.path("stamp.svg") + "\">");
            output.writeContent("<p id=\"count\">");
            output.writeContent(messages.say("guestbook.count", all.size()));
            output.writeContent("</p><p id=\"all\">");
            output.writeContent(String.join(", ", all));
            output.writeContent("</p>");
            output.writeUserContent(below);
        }).headed(output -> output.writeContent("<link rel=\"stylesheet\" media=\"print\" href=\""
                + files.path("print/plain.css") + "\">"));
    }

    @PostMapping("/guestbook")
    Answer sign(@RequestParam String words) {
        entries.add(words);
        return new SeeOther("/guestbook");
    }

    /// Says what was whispered to it, of which it keeps nothing that others could read.
    @GetMapping("/guestbook/whispers")
    ResponseEntity<String> whispers() {
        return ResponseEntity.ok(entries.all().stream().filter(entry -> entry.startsWith(WHISPER))
                .flatMap(entry -> vault.open(HEX.parseHex(entry.substring(WHISPER.length()))).stream())
                .collect(Collectors.joining(", ")));
    }

    @PostMapping("/guestbook/whispers")
    Answer whisper(@RequestParam String words) {
        entries.note(WHISPER + HEX.formatHex(vault.lock(words)));
        return new SeeOther("/guestbook/whispers");
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
