package org.rapport.content.sources;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.listing.Search;

/// Sources on the desk: all of them, and one to write.
@Controller
class SourceController {
    private final Sources sources;
    private final SourcePages pages;

    SourceController(Sources sources, SourcePages pages) {
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping("/desk/sources")
    Answer index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        return pages.list(Search.read(q, page));
    }

    @GetMapping("/desk/sources/new")
    Answer write() {
        return pages.sheet(null, SourceForm.BLANK, Map.of(), null);
    }

    @PostMapping("/desk/sources")
    Answer create(SourceForm form) {
        var problems = form.problems();
        return problems.isEmpty()
                ? kept(null, form, sources.add(form.item(), form.wanted().orElse(null)))
                : new Refused(pages.sheet(null, form, problems, null));
    }

    @GetMapping("/desk/sources/{id:\\d{1,18}}")
    Answer edit(@PathVariable long id) {
        return sources.find(new SourceId(id)).<Answer>map(this::sheet).orElseGet(Missing::unknown);
    }

    private Page sheet(Source source) {
        return pages.sheet(source, SourceForm.of(source), Map.of(), null);
    }

    @PostMapping("/desk/sources/{id:\\d{1,18}}")
    Answer update(@PathVariable long id, SourceForm form) {
        return sources.find(new SourceId(id)).map(source -> update(source, form)).orElseGet(Missing::unknown);
    }

    private Answer update(Source source, SourceForm form) {
        var problems = form.problems();
        return problems.isEmpty()
                ? kept(source, form, sources.update(source.id(), form.over(source.item()), form.version()))
                : new Refused(pages.sheet(source, form, problems, null));
    }

    private Answer kept(@Nullable Source source, SourceForm form, Keeping keeping) {
        return switch (keeping) {
            case Keeping.Kept(SourceId id) -> SeeOther.kept("/desk/sources/" + id.value());
            case Keeping.Known(Source by) -> refused(source, form, "", "content.desk.source.known", by);
            case Keeping.KeyTaken(Source by) -> refused(source, form, "key", "content.desk.source.key.taken", by);
            case Keeping.Stale(Source standing) ->
                new Refused(pages.sheet(standing, form.on(standing.version()),
                        Map.of("", "content.desk.source.stale"), null));
        };
    }

    private Answer refused(@Nullable Source source, SourceForm form, String field, String why, Source by) {
        return new Refused(pages.sheet(source, form, Map.of(field, why), by));
    }

    @PostMapping("/desk/sources/{id:\\d{1,18}}/removal")
    Answer remove(@PathVariable long id) {
        return sources.find(new SourceId(id)).map(this::removed).orElseGet(Missing::unknown);
    }

    private Answer removed(Source source) {
        return sources.remove(source)
                ? SeeOther.telling("/desk/sources", "content.sources.removed")
                : new Refused(pages.sheet(source, SourceForm.of(source),
                        Map.of("removal", "content.desk.source.removal.refused"), null));
    }

    @PostMapping("/desk/sources/style")
    Answer style(@RequestParam CitingStyle style) {
        sources.style(style);
        return SeeOther.kept("/desk/sources");
    }
}
