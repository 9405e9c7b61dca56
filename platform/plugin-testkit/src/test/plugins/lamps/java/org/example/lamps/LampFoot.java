package org.example.lamps;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.sample.Note;
import org.rapport.sample.NoteFoot;

@Component
class LampFoot implements NoteFoot {
    private final Lamps lamps;
    private final Messages messages;

    LampFoot(Lamps lamps, Messages messages) {
        this.lamps = lamps;
        this.messages = messages;
    }

    @Override
    public Part below(Note note) {
        if (note.text().equals("dark")) {
            throw new IllegalStateException("There is no light in it");
        }
        if (note.text().equals("deaf")) {
            listenToNobody();
        }
        return Part.of(output -> {
            output.writeContent("<p id=\"lamps\">");
            output.writeUserContent(messages.say("lamps.count", lamps.all().size()));
            output.writeContent("</p>");
        });
    }

    /// Longer than anybody waits for it, and not for ever.
    private static void listenToNobody() {
        var end = Instant.now().plusSeconds(8);
        while (Instant.now().isBefore(end)) {
            continue;
        }
    }
}
