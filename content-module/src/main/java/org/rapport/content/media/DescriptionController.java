package org.rapport.content.media;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// What pictures show, in words: of one, or of several that came together.
@Controller
class DescriptionController {
    private final Media media;
    private final MediaPages pages;

    DescriptionController(Media media, MediaPages pages) {
        this.media = media;
        this.pages = pages;
    }

    /// @param fields `version-12`, `alt-12`, `decoration-12` for each medium
    @PostMapping("/desk/media/descriptions")
    Answer create(@RequestParam Map<String, String> fields) {
        var forms = fields.keySet().stream().filter(name -> name.matches("version-\\d{1,18}"))
                .flatMap(name -> typed(Long.parseLong(name.substring(8)), fields).stream()).toList();
        var refused = forms.stream().flatMap(this::refused).toList();
        if (!refused.isEmpty()) {
            return new Refused(pages.describe(refused, List.of()));
        }
        return forms.isEmpty() ? Missing.unknown() : SeeOther.kept(next(forms));
    }

    private static String next(List<DescriptionForm> forms) {
        return forms.size() == 1 ? forms.getFirst().medium().deskPath() : "/desk/media";
    }

    private Optional<DescriptionForm> typed(long id, Map<String, String> fields) {
        return media.find(new MediumId(id)).map(medium -> DescriptionForm.typed(medium,
                version(fields.getOrDefault("version-" + id, "")), fields.getOrDefault("alt-" + id, ""),
                fields.containsKey("decoration-" + id)));
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// Keeps it, or answers it as it goes back.
    private Stream<DescriptionForm> refused(DescriptionForm form) {
        var medium = form.medium();
        if (form.isTooLong()) {
            return Stream.of(form.refused(medium, "content.media.alt.long"));
        }
        if (Objects.equals(medium.alt(), form.said()) || media.describe(medium.id(), form.said(), form.version())) {
            return Stream.empty();
        }
        return media.find(medium.id()).map(present -> form.refused(present, "content.media.alt.stale")).stream();
    }
}
