package org.rapport.content.pages;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;

/// Pages on the desk: shown, and kept if nothing is against it. What was typed stands on the refused ones too.
@Component
class PageSheets {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final SitePages pages;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    PageSheets(SitePages pages, Desk desk, Site site, Messages messages) {
        this.pages = pages;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    Page show(PageSheet sheet) {
        return Page.of(messages.say("content.pages.write"),
                TEMPLATES.pageSheet(site, messages, desk, sheet));
    }

    /// Makes a draft of what was typed, then goes on.
    Answer draft(PageForm form, Map<String, String> problems, Function<SitePageId, Answer> then) {
        return problems.isEmpty()
                ? then.apply(pages.draft(form, form.start().spot))
                : new Refused(show(new PageSheet(null, form, problems, false)));
    }

    /// Keeps what was typed, then goes on.
    Answer keep(SitePage page, PageForm form, Map<String, String> problems, Function<SitePageId, Answer> then) {
        if (!problems.isEmpty()) {
            return new Refused(show(new PageSheet(page, form, problems, false)));
        }
        return pages.revise(page, form) ? then.apply(page.id()) : stale(page.id(), form);
    }

    private Answer stale(SitePageId id, PageForm form) {
        var standing = pages.find(id).orElseThrow();
        return new Refused(show(new PageSheet(standing, form.on(standing.version()), Map.of(), true)));
    }
}
