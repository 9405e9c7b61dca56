package org.rapport.app.imports;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The import on the owner's desk.
@Controller
class ImportController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final ImportDesk imports;
    private final ImportRuns runs;
    private final SentExports sent;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    ImportController(ImportDesk imports, ImportRuns runs, SentExports sent, Desk desk, Site site, Messages messages) {
        this.imports = imports;
        this.runs = runs;
        this.sent = sent;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/import")
    Answer index() {
        return page("");
    }

    @PostMapping("/desk/import")
    Answer create(@RequestParam(required = false) @Nullable MultipartFile export,
            @RequestParam(required = false) @Nullable MultipartFile uploads) throws IOException {
        if (export == null || export.isEmpty()) {
            return new Refused(page("site.import.desk.none"));
        }
        var files = uploads == null || uploads.isEmpty() ? null : sent.keep(uploads);
        return imports.begin(sent.keep(export), files).<Answer>map(run -> new SeeOther(run.path()))
                .orElseGet(() -> new Refused(page("site.import.desk.busy")));
    }

    @GetMapping("/desk/import/{id:\\d{1,18}}")
    Answer show(@PathVariable long id) {
        return runs.find(new ImportRunId(id)).<Answer>map(this::page).orElseGet(Missing::unknown);
    }

    private Page page(String problem) {
        var atWork = runs.atWork().map(ImportRun::path).orElse("");
        return Page.of(messages.say("site.import.desk.title"),
                TEMPLATES.bring(messages, desk, site, problem, atWork, runs.latest()));
    }

    private Page page(ImportRun run) {
        return Page.of(messages.say("site.import.desk.title"), TEMPLATES.run(messages, site, run));
    }
}
