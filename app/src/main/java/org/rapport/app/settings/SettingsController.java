package org.rapport.app.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.DeskSetting;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The settings on the owner's desk.
@Controller
class SettingsController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

    private final Settings settings;
    private final Places<DeskSetting> elsewhere;
    private final Site site;
    private final Desk desk;
    private final Messages messages;

    SettingsController(Settings settings, Places<DeskSetting> elsewhere, Site site, Desk desk, Messages messages) {
        this.settings = settings;
        this.elsewhere = elsewhere;
        this.site = site;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/settings")
    Answer show() {
        return page(SettingsForm.of(settings.now()), Map.of());
    }

    /// What was chosen on an older state is kept on the sheet and may be sent once more, knowing that.
    @PostMapping("/desk/settings")
    Answer update(SettingsForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        return settings.keep(form)
                ? SeeOther.kept("/desk/settings")
                : new Refused(page(form.on(settings.now().version()), Map.of("version", "site.settings.stale")));
    }

    private Page page(SettingsForm form, Map<String, String> problems) {
        return Page.of(messages.say("site.settings.title"),
                TEMPLATES.settings(messages, desk, form, problems, ZONES, site.practice().name(),
                        elsewhere.ask(DeskSetting::entry)));
    }
}
