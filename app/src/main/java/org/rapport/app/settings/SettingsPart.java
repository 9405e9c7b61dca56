package org.rapport.app.settings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// The settings on their way out, and into a site of which nobody has set anything.
@Component
@Order(900)
class SettingsPart implements ExportPart, ImportPart {
    private static final String TITLE = "_rapport_title";
    private static final String LANGUAGE = "_rapport_language";
    private static final String ZONE = "_rapport_zone";
    private static final String PALETTE = "_rapport_palette";
    private static final String ACCENT = "_rapport_accent";

    private final Settings settings;
    private final Messages messages;

    SettingsPart(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var now = SettingsForm.of(settings.now());
        if (now.version() > 0) {
            export.tell(TITLE, now.title());
            export.tell(LANGUAGE, now.language());
            export.tell(ZONE, now.zone());
            export.tell(PALETTE, now.palette().name());
            export.tell(ACCENT, now.accent());
        }
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(Export.SITE) || !item.meta().containsKey(LANGUAGE)) {
            return;
        }
        var form = new SettingsForm(item.meta().get(TITLE), item.meta().get(LANGUAGE), item.meta().get(ZONE),
                palette(item.meta().getOrDefault(PALETTE, "")), item.meta().get(ACCENT), 0);
        var what = messages.say("site.import.settings");
        if (settings.now().version() > 0) {
            report.known(what);
        } else if (!form.problems().isEmpty()) {
            form.problems().values().forEach(why -> report.skipped(what, messages.say(why)));
        } else if (settings.keep(form)) {
            report.brought(what);
        }
    }

    private static Palette palette(String name) {
        for (var palette : Palette.values()) {
            if (palette.name().equals(name)) {
                return palette;
            }
        }
        return Palette.PLASTER;
    }
}
