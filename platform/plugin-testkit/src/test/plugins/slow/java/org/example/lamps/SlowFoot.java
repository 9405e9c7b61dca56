package org.example.lamps;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.rapport.api.page.Part;
import org.rapport.sample.Note;
import org.rapport.sample.NoteFoot;

@Component
class SlowFoot implements NoteFoot {
    @Override
    public Part below(Note note) {
        var end = Instant.now().plusMillis(400);
        while (Instant.now().isBefore(end)) {
            continue;
        }
        return Part.nothing();
    }
}
