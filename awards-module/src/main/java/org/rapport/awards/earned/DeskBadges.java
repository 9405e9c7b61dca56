package org.rapport.awards.earned;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.page.Page;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.Comment;
import org.rapport.comments.Writers;
import org.rapport.content.Markup;

/// The badges' pages on the desk.
@Component
class DeskBadges {
    private static final Templates TEMPLATES = new StaticTemplates();
    static final int MOST_HOLDERS = 100;
    private static final int LATELY = 20;
    private static final int LONGEST_GIST = 120;

    private final Badges badges;
    private final HolderTable holders;
    private final HeldBadges held;
    private final Writers writers;
    private final Mail mail;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    DeskBadges(Badges badges, HolderTable holders, HeldBadges held, Writers writers, Mail mail, Desk desk, Site site,
            Messages messages) {
        this.badges = badges;
        this.holders = holders;
        this.held = held;
        this.writers = writers;
        this.mail = mail;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    Page all() {
        var all = badges.all();
        var ready = Arrays.stream(Ready.values())
                .filter(it -> all.stream().noneMatch(badge -> badge.rule().equals(it.rule()))).toList();
        return Page.of(messages.say("awards.earned.title"), TEMPLATES.deskBadges(messages, all, ready,
                counts(State.EARNED), counts(State.PROPOSED), mail.isOn()));
    }

    private Map<BadgeId, Integer> counts(State state) {
        return holders.count(state).stream()
                .collect(Collectors.toMap(HolderTable.Count::badge, HolderTable.Count::holders));
    }

    Page begin(BadgeForm form, Map<String, String> problems) {
        return Page.of(messages.say("awards.earned.desk.new"), TEMPLATES.newBadge(messages, desk, form, problems));
    }

    Page one(Badge badge) {
        return one(badge, BadgeForm.of(badge), Map.of());
    }

    Page one(Badge badge, BadgeForm form, Map<String, String> problems) {
        return one(badge, form, problems, "");
    }

    /// A badge was not given.
    ///
    /// @param typed the address of a comment
    Page ungiven(Badge badge, String typed, String problem) {
        return one(badge, BadgeForm.of(badge), Map.of("address", problem), typed);
    }

    private Page one(Badge badge, BadgeForm form, Map<String, String> problems, String typed) {
        return Page.of(badge.name(), TEMPLATES.deskBadge(site, messages, desk, badge, form, problems, typed,
                held.of(holders.of(badge.id(), MOST_HOLDERS)), lately(badge)));
    }

    /// Its first words, to tell it from the others.
    static String gist(Comment comment) {
        return PlainText.shortened(Markup.plain(comment.text()), LONGEST_GIST);
    }

    /// To whom it may be given: those who spoke last.
    private List<Comment> lately(Badge badge) {
        return writers.lately(LATELY).stream()
                .filter(comment -> !comment.author().isEmpty() && badge.rule().suits(comment)).toList();
    }
}
