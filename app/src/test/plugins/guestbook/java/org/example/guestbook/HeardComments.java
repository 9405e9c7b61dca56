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
        entries.add("a comment");
    }
}
