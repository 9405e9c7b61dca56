package org.example.keepsakes;

import java.io.IOException;
import java.time.Clock;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.api.page.UploadAddress;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Takes in the ideas that the owner noted elsewhere, a line of a text file for each.
@Controller
class IdeasFile implements UploadAddress {
    private static final String PATH = KeepsakesDesk.PATH + "/file";
    private static final long LARGEST = 5_000_000;
    private static final int MOST = 500;

    private final Ideas ideas;
    private final KeepsakesDesk keepsakes;
    private final Clock clock;

    IdeasFile(Ideas ideas, KeepsakesDesk keepsakes, Clock clock) {
        this.ideas = ideas;
        this.keepsakes = keepsakes;
        this.clock = clock;
    }

    @Override
    public OptionalLong largest(String path) {
        return path.equals(PATH) ? OptionalLong.of(LARGEST) : OptionalLong.empty();
    }

    @PostMapping(PATH)
    Answer create(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new Refused(keepsakes.page("keepsakes.file.absent"));
        }
        new String(file.getBytes(), UTF_8).lines().map(PlainText::line).filter(line -> !line.isEmpty()).limit(MOST)
                .forEach(line -> ideas.bring(PlainText.shortened(line, Idea.LONGEST), clock.instant()));
        return SeeOther.telling(KeepsakesDesk.PATH, "keepsakes.file.brought");
    }
}
