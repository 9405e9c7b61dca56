package org.example.keepsakes;

import java.io.IOException;
import java.util.List;
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

    IdeasFile(Ideas ideas, KeepsakesDesk keepsakes) {
        this.ideas = ideas;
        this.keepsakes = keepsakes;
    }

    @Override
    public OptionalLong largest(String path) {
        return path.equals(PATH) ? OptionalLong.of(LARGEST) : OptionalLong.empty();
    }

    @PostMapping(PATH)
    Answer create(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var lines = file == null ? List.<String>of() : lines(new String(file.getBytes(), UTF_8));
        if (lines.isEmpty() || lines.size() > MOST) {
            return new Refused(keepsakes.page(lines.isEmpty() ? "keepsakes.file.empty" : "keepsakes.file.long"));
        }
        ideas.bring(lines);
        return SeeOther.telling(KeepsakesDesk.PATH, "keepsakes.file.brought");
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(MOST + 1).map(PlainText::line)
                .map(line -> PlainText.shortened(line, Idea.LONGEST)).filter(line -> !line.isEmpty()).toList();
    }
}
