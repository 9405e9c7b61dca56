package org.rapport.content;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.content.citations.References;
import org.rapport.content.sources.KeptSources;

/// What an article said once, and how that differs from what it says now, or said another time.
@Controller
class RevisionController {
    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final References references;
    private final KeptSources sources;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    RevisionController(Manuscripts manuscripts, Revisions revisions, References references, KeptSources sources,
            Desk desk, Site site,
            Messages messages) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.references = references;
        this.sources = sources;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(Sheets.SHELF + "/{id}/revisions")
    Answer index(@PathVariable long id) {
        return manuscripts.find(new ArticleId(id)).<Answer>map(manuscript -> Page.of(
                messages.say("content.revisions.title"),
                Pages.templates().revisions(site, messages, manuscript, revisions.of(manuscript.id()),
                        revisions.seen(manuscript.article()))))
                .orElseGet(Missing::unknown);
    }

    @GetMapping(Sheets.SHELF + "/{id}/revisions/{revision}")
    Answer show(@PathVariable long id, @PathVariable long revision,
            @RequestParam(required = false) @Nullable Long with) {
        return manuscripts.find(new ArticleId(id)).flatMap(manuscript -> compared(manuscript, revision, with))
                .<Answer>map(this::page).orElseGet(Missing::unknown);
    }

    private Optional<Compared> compared(Manuscript manuscript, long revision, @Nullable Long with) {
        var one = revisions.find(manuscript.id(), new RevisionId(revision));
        return with == null
                ? one.map(found -> compared(manuscript, found, null))
                : one.flatMap(found -> revisions.find(manuscript.id(), new RevisionId(with))
                        .map(other -> compared(manuscript, found, other)));
    }

    private Compared compared(Manuscript manuscript, Revision found, @Nullable Revision other) {
        var kept = other == null ? sources.of(manuscript.text().body()) : other.sources();
        return new Compared(manuscript, found, other, references.told(found.sources()), references.told(kept));
    }

    private Page page(Compared compared) {
        return Page.of(messages.say("content.revision.title", site.moment(compared.revision().at())),
                Pages.templates().revision(site, messages, desk, compared,
                        revisions.of(compared.manuscript().id())));
    }
}
