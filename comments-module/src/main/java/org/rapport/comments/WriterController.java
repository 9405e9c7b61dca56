package org.rapport.comments;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.comments.PrivatePage.Letters;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// What a writer does by her private link: see where her words stand, change them, take them back, say more.
@Controller
class WriterController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final int OTHERS = 5;

    private final Revisions revisions;
    private final Confidences confidences;
    private final CommentTable table;
    private final WriterTable writers;
    private final FateTable fates;
    private final Care care;
    private final Subscribers subscribers;
    private final Policies policies;
    private final Checks checks;
    private final Articles articles;
    private final Site site;
    private final Messages messages;

    WriterController(Revisions revisions, Confidences confidences, CommentTable table, WriterTable writers,
            FateTable fates, Care care,
            Subscribers subscribers, Policies policies, Checks checks, Articles articles, Site site,
            Messages messages) {
        this.revisions = revisions;
        this.confidences = confidences;
        this.table = table;
        this.writers = writers;
        this.fates = fates;
        this.care = care;
        this.subscribers = subscribers;
        this.policies = policies;
        this.checks = checks;
        this.articles = articles;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(Writer.ADDRESS)
    Answer show(@PathVariable String token) {
        return writers.find(token).<Answer>map(this::page).orElseGet(Missing::unknown);
    }

    private Page page(Writer writer) {
        var own = table.by(writer.id()).stream().flatMap(comment -> own(comment).stream()).toList();
        var form = more(writer, own);
        return Page.of(messages.say("comments.mine.title"),
                TEMPLATES.mine(site, messages,
                        new PrivatePage(writer, own, form, others(writer, form), letters(writer))))
                .headed(TEMPLATES.unlisted());
    }

    /// To say more under the last of it that appears; where nothing does, for the owner's eyes under the last that was.
    private @Nullable CommentForm more(Writer writer, List<PrivatePage.Own> own) {
        var heard = own.stream().filter(hers -> hers.article().isPublic())
                .filter(hers -> hers.comment().appears()).findFirst()
                .map(hers -> CommentForm.continuing(hers.article(),
                        policies.prospect(hers.article(), writer.token()), hers.comment(), writer.token()));
        return heard.or(() -> own.stream().filter(hers -> hers.article().isPublic())
                .filter(hers -> hers.comment().state() == Comment.State.READ).findFirst()
                .map(hers -> CommentForm.elsewhere(hers.article(),
                        policies.prospect(hers.article(), writer.token()), hers.comment().remark(), writer.token(),
                        true)))
                .orElse(null);
    }

    private Letters letters(Writer writer) {
        if (!subscribers.isOpen()) {
            return Letters.NONE;
        }
        return subscribers.of(writer).map(it -> it.isConfirmed() ? Letters.CONFIRMED : Letters.ASKED)
                .orElse(Letters.OFF);
    }

    private List<Article> others(Writer writer, @Nullable CommentForm form) {
        return articles.newest(OTHERS + 1).stream()
                .filter(article -> form == null || !article.id().equals(form.article().id()))
                .filter(article -> policies.prospect(article, null) != Prospect.CLOSED).limit(OTHERS)
                .toList();
    }

    /// The form under any article, for who comes by her private link.
    @GetMapping(Writer.ADDRESS + "/articles/{slug}")
    Answer elsewhere(@PathVariable String token, @PathVariable String slug) {
        return writers.find(token).<Answer>flatMap(writer -> articles.at("/articles/" + slug).map(article -> page(
                CommentForm.elsewhere(article, policies.prospect(article, token), last(writer), token, false))))
                .orElseGet(Missing::unknown);
    }

    /// What she said last and did not take back; nothing if nothing is left.
    private Remark last(Writer writer) {
        return table.by(writer.id()).stream().filter(comment -> !comment.isWithdrawn()).findFirst()
                .map(Comment::remark).orElse(Remark.NOTHING);
    }

    private Optional<PrivatePage.Own> own(Comment comment) {
        var answered = Optional.ofNullable(comment.parent()).flatMap(table::find)
                .filter(Comment::appears).orElse(null);
        return articles.find(comment.article()).map(article -> new PrivatePage.Own(comment, told(comment), article,
                answered, confidences.has(comment), answers(comment), care(comment), notes(comment),
                minutes(revisions.revisableFor(comment))));
    }

    /// What she reads here alone.
    private List<Comment> answers(Comment comment) {
        return confidences.has(comment) ? table.ownersAnswers(comment.id()) : List.of();
    }

    private String care(Comment comment) {
        var isSeen = comment.appears() || comment.state() == Comment.State.READ;
        return isSeen || comment.isWithdrawn() || !fates.isUrgent(comment.id()) ? "" : care.words().orElse("");
    }

    /// Nothing where there are more urgent things to say.
    private List<String> notes(Comment comment) {
        return told(comment) == Comment.State.HELD && care(comment).isEmpty() ? fates.notes(comment.id()) : List.of();
    }

    /// What a check takes for spam waits, and what the owner takes for it is set aside.
    private Comment.State told(Comment comment) {
        if (comment.state() != Comment.State.SPAM) {
            return comment.state();
        }
        return revisions.isBinned(comment) ? Comment.State.REJECTED : Comment.State.HELD;
    }

    /// A minute that has begun is one.
    private static long minutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }

    @GetMapping(Writer.ADDRESS + "/{id}/revision")
    Answer revise(@PathVariable String token, @PathVariable long id) {
        return hers(token, id, comment -> revisions.revisableFor(comment).isZero()
                ? new SeeOther(Writer.address(token))
                : page(revision(comment, prospect(comment), token)));
    }

    @PostMapping(Writer.ADDRESS + "/{id}/revision")
    Answer revise(@PathVariable String token, @PathVariable long id, CommentController.Form form) {
        return hers(token, id, comment -> {
            var prospect = prospect(comment);
            var revision = revision(comment, prospect, token).saying(form.remark());
            if (!revision.problems().isEmpty()) {
                return new Refused(page(revision));
            }
            if (form.preview() != null) {
                return page(revision.previewed());
            }
            var remark = revision.remark();
            var checked = checks.look(policies.submission(comment.article(), comment.id(), comment.parent(), remark,
                    form.bait(), token, confidences.has(comment)), prospect);
            return revisions.revise(comment, remark, checked)
                    ? new SeeOther(Writer.address(token))
                    : new Refused(page(revision.late()));
        });
    }

    /// Words that waited wait on.
    private CommentForm revision(Comment comment, Prospect prospect, String token) {
        var goesOn = comment.appears() && prospect == Prospect.SHOWN;
        return CommentForm.revising(articles.find(comment.article()).orElseThrow(),
                goesOn ? Prospect.SHOWN : Prospect.HELD, comment, token, confidences.has(comment));
    }

    /// Changed words are judged as anybody's.
    private Prospect prospect(Comment comment) {
        return policies.prospect(articles.find(comment.article()).orElseThrow(), null);
    }

    @PostMapping(Writer.ADDRESS + "/{id}/withdrawal")
    Answer withdraw(@PathVariable String token, @PathVariable long id) {
        return hers(token, id, comment -> {
            revisions.withdraw(comment);
            return new SeeOther(Writer.address(token));
        });
    }

    /// Takes back all that she said.
    @PostMapping(Writer.ADDRESS + "/withdrawal")
    Answer withdraw(@PathVariable String token) {
        return writers.find(token).<Answer>map(writer -> {
            revisions.withdraw(writer);
            return new SeeOther(writer.address());
        }).orElseGet(Missing::unknown);
    }

    private Answer hers(String token, long id, Function<Comment, Answer> answer) {
        return writers.of(new CommentId(id)).filter(writer -> writer.token().equals(token))
                .flatMap(writer -> table.find(new CommentId(id))).map(answer).orElseGet(Missing::unknown);
    }

    private Page page(CommentForm form) {
        return CommentController.page(form, site, messages);
    }
}
