package org.example.guestbook;

import java.io.IOException;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.Desk;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

import static java.nio.charset.StandardCharsets.UTF_8;

@Controller
class DeskController {
    private final Entries entries;
    private final Desk desk;

    DeskController(Entries entries, Desk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    @GetMapping("/desk/guestbook")
    Answer index() {
        return Page.of("Guestbook", output -> {
            output.writeContent("<h1 id=\"owner\">The guestbook of " + desk.owner() + "</h1>");
            output.writeContent("<form method=\"post\" action=\"/desk/guestbook\" enctype=\"multipart/form-data\">");
            output.writeContent("<input type=\"file\" name=\"words\" aria-label=\"Words\"><button>Add</button>");
            output.writeUserContent(desk.formToken());
            output.writeContent("</form>");
        });
    }

    @PostMapping("/desk/guestbook")
    Answer create(@RequestParam MultipartFile words) throws IOException {
        entries.add(new String(words.getBytes(), UTF_8));
        return new SeeOther("/guestbook");
    }

    @PostMapping("/guestbook/entries")
    ResponseEntity<Count> count(@RequestBody Entry entry) {
        entries.add(entry.words());
        return ResponseEntity.status(201).body(new Count(entries.all().size()));
    }

    record Entry(String words) {}

    record Count(int entries) {}
}
