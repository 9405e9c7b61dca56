package org.rapport.comments;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.comments.Ban.Kind;

/// What the owner never wants to see again, until she thinks better of it.
@Component
class Bans {
    private final BanTable table;
    private final Clock clock;

    Bans(BanTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Ban> all() {
        return table.all();
    }

    /// The ban that keeps away what is sent, if one does.
    @Transactional(readOnly = true)
    Optional<Ban> against(Submission said) {
        var plain = Ban.Plain.of(said);
        return table.all().stream().filter(it -> it.isAgainst(plain)).findFirst();
    }

    /// Whether pages of the host of `source` are banned; if so, that is counted.
    @Transactional
    boolean keepAway(URI source) {
        var ban = table.all().stream().filter(it -> it.isAgainst(source)).findFirst();
        ban.ifPresent(it -> table.hit(it.id(), clock.instant()));
        return ban.isPresent();
    }

    /// Counts that `said` was kept away, if a ban did that.
    @Transactional
    void count(Submission said) {
        against(said).ifPresent(ban -> table.hit(ban.id(), clock.instant()));
    }

    /// Forgets how `writer` called herself.
    @Transactional
    void forgetName(WriterId writer) {
        table.forgetLabel(String.valueOf(writer.value()));
    }

    /// @param label as the writer calls herself; empty for a host or a phrase
    @Transactional
    void put(Kind kind, String what, String label, String owner) {
        table.keep(kind, what, label, clock.instant(), owner);
    }

    /// Takes in what she put elsewhere. False if it was banned before.
    ///
    /// @param kind but a writer, whom no other site knows
    @Transactional
    boolean bring(Kind kind, String what, Instant at, String by) {
        return table.keep(kind, what, "", at, by);
    }

    @Transactional(readOnly = true)
    int count() {
        return table.count();
    }

    @Transactional
    void lift(BanId id) {
        table.lift(id);
    }
}
