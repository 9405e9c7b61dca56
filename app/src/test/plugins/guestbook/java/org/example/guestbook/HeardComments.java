package org.example.guestbook;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.comments.CommentReceived;

@Component
class HeardComments {
    private final Entries entries;

    HeardComments(Entries entries) {
        this.entries = entries;
    }

    @ApplicationModuleListener(id = "guestbook.heard")
    void on(CommentReceived received) {
        if (entries.all().contains("take your time") && !entries.all().contains("began")) {
            entries.note("began");
            dawdle();
        }
        entries.add("a comment");
    }

    private static void dawdle() {
        var rounds = 0L;
        while (rounds >= 0) {
            rounds = (rounds + 1) % 1_000_000;
        }
    }
}
