package org.rapport.content;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Saving.Saved;
import org.rapport.content.Saving.Stale;
import org.rapport.content.richtext.Lost;

/// Sheets on the desk: shown, and taken if nothing keeps them from it. What was typed stands on the refused ones too.
@Component
class Sheets {
    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final Schedules schedules;
    private final Desk desk;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Sheets(Manuscripts manuscripts, Revisions revisions, Schedules schedules, Desk desk, Site site, Messages messages,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.schedules = schedules;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// Where sheets stand; each genre has a shelf of its own.
    static final String SHELF = "/desk/{shelf:articles|pages}";

    /// What keeps a form from being taken for a text of that genre: field name to message key.
    interface Check {
        Map<String, String> problems(WritingForm form, Genre genre);
    }

    /// What is done with a sheet that nothing is wrong with.
    interface Taking {
        Saving take(ArticleId id, ArticleText text, Basis basis);
    }

    Page show(Sheet sheet) {
        return show(sheet, Remarks.NONE);
    }

    /// With what she should look at before it goes out.
    Page show(Sheet sheet, Remarks remarks) {
        return Page.of(messages.say(sheet.genre().say("write")),
                Pages.templates().write(site, messages, desk, sheet, past(sheet), lost(sheet), leaving(sheet),
                        remarks));
    }

    /// How the sheet stands, for one that saves itself.
    Fragment state(Sheet sheet) {
        return new Fragment(Pages.templates().manuscript(site, messages, sheet, past(sheet)));
    }

    /// What she is told before she turns HTML into Markdown.
    private static List<Lost> lost(Sheet sheet) {
        return sheet.isMarkdown() ? List.of() : Markup.turned(sheet.body()).lost();
    }

    private Leaving leaving(Sheet sheet) {
        var kept = sheet.manuscript() == null ? null : schedules.find(sheet.manuscript().id()).orElse(null);
        return Leaving.of(kept, sheet, site.zone(), clock.instant());
    }

    private Past past(Sheet sheet) {
        return sheet.manuscript() == null ? Past.NONE : revisions.past(sheet.manuscript().id());
    }

    /// Takes the sheet of an article and shows it again. A mere wish, which brought no sheet, means it as it stands.
    Answer take(ArticleId id, WritingForm form, Check check, Taking taking) {
        return take(id, form, check, taking, Sheets::of);
    }

    /// The same, and then goes on.
    Answer take(ArticleId id, WritingForm form, Check check, Taking taking, Function<Manuscript, Answer> then) {
        return manuscripts.find(id).map(standing -> take(standing, form.or(standing), check, taking, then))
                .orElseGet(Missing::unknown);
    }

    private Answer take(Manuscript standing, WritingForm form, Check check, Taking taking,
            Function<Manuscript, Answer> then) {
        var problems = check.problems(form, standing.article().genre());
        if (!problems.isEmpty()) {
            return new Refused(show(form.on(standing, problems)));
        }
        return switch (taking.take(standing.id(), form.text(standing), form.basis())) {
            case Saved(var manuscript) -> then.apply(manuscript);
            case Stale(var other) -> new Refused(show(form.beside(other)));
        };
    }

    /// Back to the sheet, which says what was done.
    ///
    /// @param words message key
    static Function<Manuscript, Answer> telling(String words) {
        return manuscript -> SeeOther.telling(manuscript.path(), words);
    }

    static Answer of(Manuscript manuscript) {
        return new SeeOther(manuscript.path());
    }

    /// Takes a sheet that was blank; what became of it with an earlier save is the same article.
    Answer begin(Genre genre, WritingForm form, Check check, Taking taking, Function<Manuscript, Answer> then) {
        var problems = check.problems(form, genre);
        return problems.isEmpty()
                ? take(manuscripts.begin(form.text(), form.spot(genre), form.basis()), form, check, taking, then)
                : new Refused(show(begun(genre, form, problems)));
    }

    private Sheet begun(Genre genre, WritingForm form, Map<String, String> problems) {
        return manuscripts.begunOn(form.basis().sheet()).map(begun -> form.on(begun, problems))
                .orElseGet(() -> form.blank(genre, problems));
    }

    /// Lets a sheet that was blank save itself; one that says nothing yet becomes no draft.
    Fragment save(Genre genre, WritingForm form) {
        var problems = form.problems(genre);
        return problems.isEmpty() && !(form.text().isEmpty() && manuscripts.begunOn(form.basis().sheet()).isEmpty())
                ? save(manuscripts.begin(form.text(), form.spot(genre), form.basis()), form).orElseThrow()
                : state(begun(genre, form, problems));
    }

    /// Lets the sheet of an article save itself.
    Optional<Fragment> save(ArticleId id, WritingForm form) {
        return manuscripts.find(id).map(standing -> save(standing, form));
    }

    private Fragment save(Manuscript standing, WritingForm form) {
        var problems = form.problems(standing.article().genre());
        if (!problems.isEmpty()) {
            return state(form.on(standing, problems));
        }
        return switch (manuscripts.save(standing.id(), form.text(standing), form.basis())) {
            case Saved(var manuscript) -> state(Sheet.of(manuscript));
            case Stale(var other) -> state(form.beside(other));
        };
    }
}
