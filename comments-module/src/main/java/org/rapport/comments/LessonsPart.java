package org.rapport.comments;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.comments.spam.Lesson;
import org.rapport.comments.spam.Lessons;

/// What the filter learned from spam on its way out, as an item of its own, and in beside what it learned here.
@Component
@Order(100)
class LessonsPart implements ExportPart, ImportPart {
    static final String TYPE = "rapport_lessons";
    private static final String LESSONS = "_rapport_lessons";
    private static final String SPAM = "SPAM";
    private static final String GOOD = "GOOD";

    private final Lessons lessons;
    private final Lines lines;
    private final Moments moments;
    private final Site site;
    private final Messages messages;

    LessonsPart(Lessons lessons, Lines lines, Moments moments, Site site, Messages messages) {
        this.lessons = lessons;
        this.lines = lines;
        this.moments = moments;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var all = lessons.portable();
        if (!all.isEmpty()) {
            export.add(item(Lines.written(all.stream().map(LessonsPart::cells))));
        }
    }

    private ImportItem item(String written) {
        return new ImportItem(site.address().toString(), Export.number(TYPE, 0), TYPE, "private", "",
                site.absolute("/#lessons"), "lessons", messages.say("comments.import.lessons"), "", "", null, List.of(),
                Map.of(LESSONS, written), List.of());
    }

    private static List<String> cells(Lesson it) {
        return List.of(it.spam() ? SPAM : GOOD, it.at().toString(), Base64.getEncoder().encodeToString(it.traits()));
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(TYPE)) {
            var what = messages.say("comments.import.lessons");
            lines.read(item.meta().getOrDefault(LESSONS, ""), Lessons.MOST, what, report,
                    cells -> bring(lesson(cells), what, report));
        }
    }

    private void bring(Lesson lesson, String what, ImportReport report) {
        switch (lessons.bring(lesson)) {
            case NEW -> report.brought(what);
            case KNOWN -> report.known(what);
            case NO_ROOM -> report.skipped(what, messages.say("comments.import.lessons.full"));
        }
    }

    private Lesson lesson(List<String> cells) {
        if (!List.of(SPAM, GOOD).contains(cells.get(0))) {
            throw new IllegalArgumentException("The owner says one or the other");
        }
        return new Lesson(cells.get(0).equals(SPAM), Base64.getDecoder().decode(cells.get(2)),
                moments.past(cells.get(1)).orElseThrow(IllegalArgumentException::new));
    }
}
