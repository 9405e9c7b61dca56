package org.rapport.sample;

import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Part;

@Component
class BrittleFoot implements NoteFoot {
    @Override
    public Part below(Note note) {
        if (note.text().equals("break")) {
            throw new IllegalStateException("Broken");
        }
        return Part.of(output -> output.writeContent("<footer id=\"foot\">well</footer>"), CacheTag.of("feet"));
    }
}
