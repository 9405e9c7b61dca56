package org.rapport.awards.earned;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;

/// Badges that somebody may have earned, on the owner's first page: she has to say yes.
@Component
@Order(210)
class ProposedBadges implements DeskItem {
    private static final int MOST = 20;
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Badges badges;
    private final HolderTable table;
    private final HeldBadges held;
    private final Desk desk;
    private final Messages messages;

    ProposedBadges(Badges badges, HolderTable table, HeldBadges held, Desk desk, Messages messages) {
        this.badges = badges;
        this.table = table;
        this.held = held;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        var known = badges.active().stream().collect(Collectors.toMap(Badge::id, Function.identity()));
        return held.of(table.proposed(MOST)).stream()
                .flatMap(it -> waiting(known.get(it.holder().badge()), it).stream()).toList();
    }

    private Optional<Waiting> waiting(@Nullable Badge badge, Held it) {
        var comment = it.comment();
        return badge == null || comment == null
                ? Optional.empty()
                : Optional.of(new Waiting(it.holder().since(),
                        TEMPLATES.proposal(messages, desk, badge, it.holder(), comment)));
    }
}
