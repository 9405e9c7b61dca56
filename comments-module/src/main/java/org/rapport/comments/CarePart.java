package org.rapport.comments;

import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.comments.care.GivenSigns;

/// What somebody in danger reads, and the signs that tell it, on their way out, and into a site whose owner has set neither.
/// That it is right for her practice no file can say: she confirms it there.
@Component
@Order(100)
class CarePart implements ExportPart, ImportPart {
    private static final String WORDS = "_rapport_care";
    /// Before a language; only where the owner changed our signs.
    private static final String SIGNS = "_rapport_care_signs_";

    private final Care care;
    private final Messages messages;

    CarePart(Care care, Messages messages) {
        this.care = care;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var now = care.now();
        if (now.version() > 0) {
            export.tell(WORDS, now.words());
            now.signs().forEach((language, signs) -> {
                if (!signs.equals(GivenSigns.of(language))) {
                    export.tell(SIGNS + language, signs);
                }
            });
        }
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(Export.SITE) || !item.meta().containsKey(WORDS)) {
            return;
        }
        var form = form(item.meta());
        var what = messages.say("comments.import.care");
        if (care.now().version() > 0) {
            report.known(what);
        } else if (!form.problems().isEmpty()) {
            form.problems().values().forEach(why -> report.skipped(what, messages.say(why)));
        } else if (care.keep(form, "")) {
            report.brought(what);
            report.noted(what, messages.say("comments.import.care.unconfirmed"));
        }
    }

    private static CareForm form(Map<String, String> told) {
        return new CareForm(told.get(WORDS), signs(told, "en"), signs(told, "de"), signs(told, "es"), false, 0);
    }

    private static String signs(Map<String, String> told, String language) {
        return told.getOrDefault(SIGNS + language, GivenSigns.of(language));
    }
}
