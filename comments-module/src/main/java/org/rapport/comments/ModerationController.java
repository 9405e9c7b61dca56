package org.rapport.comments;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;
import org.rapport.comments.Comment.State;
import org.rapport.content.listing.Search;

/// The conversation on the owner's desk: what waits, what was decided lately, and what she looks for.
@Controller
class ModerationController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final int A_PAGE = 20;
    private static final int LAST_PAGE = 100_000;

    private final Moderation moderation;
    private final CommentTable table;
    private final ReportTable reports;
    private final LinkbackTable linkbacks;
    private final Queue queue;
    private final Decisions decisions;
    private final Desk desk;
    private final Messages messages;

    ModerationController(Moderation moderation, CommentTable table, ReportTable reports, LinkbackTable linkbacks,
            Queue queue, Decisions decisions, Desk desk, Messages messages) {
        this.moderation = moderation;
        this.table = table;
        this.reports = reports;
        this.linkbacks = linkbacks;
        this.queue = queue;
        this.decisions = decisions;
        this.desk = desk;
        this.messages = messages;
    }

    /// What was reported, what waits and what was decided lately, or what `is` that and has the words `q`.
    @GetMapping(Decision.QUEUE)
    Answer index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String is,
            @RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") List<String> decided,
            @RequestParam(defaultValue = "") List<String> stayed) {
        var search = Search.read(q, page).in(PlainText.line(is));
        var found = queue.find(search);
        var reported = search.equals(Search.ALL) ? reports.reported(A_PAGE) : List.<Comment>of();
        var lately = search.equals(Search.ALL) ? queue.lately() : List.<Comment>of();
        return Page.of(messages.say("comments.desk.title"),
                TEMPLATES.moderation(messages, desk, found, decisions.of(found.shown(), found.here()),
                        decisions.of(reported, Decision.QUEUE), reports.countReported(),
                        decisions.of(lately.stream().filter(it -> !reported.contains(it)).toList(), Decision.QUEUE),
                        queue.waiting(), queue.piles(), queue.article(search), table.countSpam(),
                        linkbacks.countHeld(), decisions.of(decided(decided), Decision.QUEUE),
                        decisions.of(stayed(stayed), Decision.QUEUE)));
    }

    /// Of those that the last press decided about, what can still be taken back, and stands where the first of them does.
    private List<Comment> decided(List<String> ids) {
        var all = named(ids).flatMap(id -> table.find(id).stream())
                .filter(comment -> moderation.isDecided(comment) || moderation.isPutOff(comment)).toList();
        return all.stream().filter(comment -> comment.state() == all.getFirst().state()).toList();
    }

    private List<Comment> stayed(List<String> ids) {
        return named(ids).flatMap(id -> table.find(id).stream())
                .filter(comment -> comment.appears() && reports.open(comment.id()).isEmpty()
                        && reports.settledAt(comment.id()).isPresent())
                .toList();
    }

    /// Takes back what was just decided, unless it was decided otherwise since then.
    @PostMapping("/desk/comments/undo")
    Answer undo(@RequestParam(defaultValue = "") List<String> id, @RequestParam(defaultValue = "") String done) {
        var all = named(id).flatMap(it -> table.find(it).stream()).toList();
        var unchanged = all.stream().filter(comment -> comment.state().name().equals(done)).toList();
        unchanged.forEach(comment -> moderation.takeBack(comment.id(), desk.owner()));
        return SeeOther.telling(Decision.QUEUE,
                unchanged.size() == all.size() ? "comments.desk.undone" : "comments.desk.undone.not");
    }

    /// Lets these comments wait again.
    @PostMapping("/desk/comments/reopening")
    Answer reopen(@RequestParam(defaultValue = "") List<String> id) {
        named(id).forEach(it -> moderation.reopen(it, desk.owner()));
        return new SeeOther(Decision.QUEUE);
    }

    private static Stream<CommentId> named(List<String> ids) {
        return ids.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).distinct().limit(A_PAGE)
                .map(CommentId::new);
    }

    /// Back to the page of the desk that she decided from, which says how to take it back: what stands now where she put it.
    private SeeOther decided(String back, List<CommentId> ids, Predicate<Comment> isPut) {
        var path = Decision.back(back);
        var put = ids.stream().filter(id -> table.find(id).filter(isPut).isPresent())
                .map(id -> String.valueOf(id.value())).toList();
        return new SeeOther(put.isEmpty() ? path : Decision.undoable(path, "decided", String.join(",", put)));
    }

    /// What is for her eyes only was read in place of appearing.
    private static Predicate<Comment> is(State state) {
        return comment -> comment.state() == state || state == State.APPROVED && comment.state() == State.READ;
    }

    @PostMapping("/desk/comments/{id}/approval")
    Answer approve(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String back) {
        moderation.approve(new CommentId(id), version, desk.owner());
        return isChanged(new Seen(new CommentId(id), version))
                ? SeeOther.telling(Decision.back(back), "comments.desk.changed.seen")
                : decided(back, List.of(new CommentId(id)), is(State.APPROVED));
    }

    /// Whether it still waits, because its writer changed it since.
    private boolean isChanged(Seen seen) {
        return table.find(seen.comment())
                .filter(comment -> comment.state() == State.HELD && comment.version() != seen.version()).isPresent();
    }

    @PostMapping("/desk/comments/{id}/rejection")
    Answer reject(@PathVariable long id, @RequestParam(defaultValue = "") String back) {
        moderation.reject(new CommentId(id), desk.owner());
        return decided(back, List.of(new CommentId(id)), is(State.REJECTED));
    }

    @PostMapping("/desk/comments/{id}/spam")
    Answer bin(@PathVariable long id, @RequestParam(defaultValue = "") String back) {
        moderation.bin(new CommentId(id), desk.owner());
        return decided(back, List.of(new CommentId(id)), is(State.SPAM));
    }

    /// Puts it off until the next morning.
    @PostMapping("/desk/comments/{id}/later")
    Answer putOff(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String back) {
        moderation.putOff(new CommentId(id), version, queue.morning(), desk.owner());
        return decided(back, List.of(new CommentId(id)), moderation::isPutOff);
    }

    /// A page of what was taken for spam, the latest first.
    @GetMapping(Decision.SPAM)
    Answer spam(@RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            return Missing.unknown();
        }
        var spam = table.spam((page - 1) * A_PAGE, A_PAGE + 1);
        return Page.of(messages.say("comments.desk.spam.title"), TEMPLATES.spam(messages, desk,
                decisions.of(spam.stream().limit(A_PAGE).toList(), Decision.SPAM), page, spam.size() > A_PAGE));
    }

    /// Decides on all that was shown and still waits as it was.
    @PostMapping("/desk/comments/decisions")
    Answer decide(@RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") List<String> seen, @RequestParam(defaultValue = "") String back) {
        var all = seen.stream().flatMap(shown -> Seen.read(shown).stream()).toList();
        all.forEach(it -> decide(decision, it));
        var decided = decided(back, all.stream().map(Seen::comment).toList(),
                is(decision.equals("approval") ? State.APPROVED : State.SPAM));
        return all.stream().anyMatch(this::isChanged)
                ? SeeOther.telling(decided.path(), "comments.desk.changed.some")
                : decided;
    }

    private void decide(String decision, Seen it) {
        if (decision.equals("approval") || decision.equals("spam")) {
            moderation.decide(it, decision.equals("approval"), desk.owner());
        }
    }
}
