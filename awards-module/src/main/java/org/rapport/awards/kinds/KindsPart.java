package org.rapport.awards.kinds;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.imports.TabbedLine;
import org.rapport.content.media.Thumbnail;

/// The owner's own kinds of awards on their way out, and in before any award names one: a line for each, with tabs
/// between its cells, the last of which is the giver's picture.
@Component
@Order(190)
class KindsPart implements ExportPart, ImportPart {
    private static final String KINDS = "_rapport_award_kinds";
    private static final int CELLS = 13;
    /// So long is a line with the most intricate picture.
    private static final int LONGEST_LINE = 800_000;
    private static final int LONGEST_NAME = 80;
    /// Before that nobody handed on anything.
    private static final int FIRST_EDITION = 1994;

    private final Kinds kinds;
    private final Messages messages;

    KindsPart(Kinds kinds, Messages messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var lines = kinds.own().stream().map(this::line).collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            export.tell(KINDS, lines);
        }
    }

    private String line(OwnKind it) {
        var form = KindForm.of(it);
        var picture = kinds.picture(it.id()).map(found -> Base64.getEncoder().encodeToString(found.bytes())).orElse("");
        return TabbedLine.of(Stream.of(it.id(), form.name(), String.valueOf(it.customs().edition()), form.facts(),
                form.answers(),
                form.questions(), form.nominees(), form.shape(), form.ground(), form.ink(), form.ribbon(), form.band(),
                picture));
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            item.meta().getOrDefault(KINDS, "").lines().filter(line -> !line.isBlank())
                    .forEach(line -> read(line, report));
        }
    }

    /// Anybody may have written it: what the owner could not type stays outside.
    private void read(String line, ImportReport report) {
        var cells = TabbedLine.cells(line, LONGEST_LINE);
        if (cells.size() != CELLS || !bring(cells, report)) {
            report.skipped(PlainText.shortened(PlainText.line(line), LONGEST_NAME),
                    messages.say("awards.kind.import.odd"));
        }
    }

    private boolean bring(List<String> cells, ImportReport report) {
        var what = messages.say("awards.kind.import");
        var id = cells.getFirst();
        if (kinds.find(id).isPresent()) {
            report.known(what);
            return true;
        }
        var form = new KindForm(cells.get(1), cells.get(7), cells.get(8), cells.get(9), cells.get(10), cells.get(11),
                cells.get(3), cells.get(4), cells.get(5), cells.get(6));
        if (!Kinds.id(id).equals(id) || !isEdition(cells.get(2)) || !form.problems(kinds, "").isEmpty()
                || kinds.own().size() >= Kinds.MOST_OWN || !kinds.bring(id, form, Integer.parseInt(cells.get(2)))) {
            return false;
        }
        report.brought(what);
        draw(id, cells.getLast(), report);
        return true;
    }

    private boolean isEdition(String written) {
        return written.matches("\\d{4}") && Integer.parseInt(written) >= FIRST_EDITION
                && Integer.parseInt(written) <= kinds.thisYear();
    }

    private void draw(String id, String picture, ImportReport report) {
        if (!picture.isEmpty()) {
            switch (KindPicture.of(read(picture))) {
                case Thumbnail.Made made -> kinds.draw(id, made);
                case Thumbnail.Refused(var why) -> report.skipped(messages.say("awards.kind.picture") + ": " + id,
                        messages.say(why));
            }
        }
    }

    /// What is not written as Base64 is read as nothing.
    private static byte[] read(String picture) {
        try {
            return Base64.getDecoder().decode(picture);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
