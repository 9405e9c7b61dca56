package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.awards.kinds.Kind;
import org.rapport.comments.Comment;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;

/// An award with everything that speaks for it.
///
/// @param givers those who offer it, each with what speaks for her, the first of them first
/// @param thanks the article that thanks for it, perhaps a draft, or null
record Exhibit(Award award, Kind kind, List<Provenance> givers, @Nullable Article thanks) {
    /// Whom readers see as giver or givers.
    String givers(Messages messages) {
        return givers(giver -> giver.giver(messages), messages);
    }

    /// The same, each of whom readers may know as `named` says her; of the others, how many they are.
    String givers(Function<Provenance, String> named, Messages messages) {
        var unknown = givers.stream().filter(giver -> giver.offer().isDiscreet()).count();
        var known = givers.stream().filter(giver -> !giver.offer().isDiscreet()).map(named);
        return together(unknown == 0
                ? known
                : Stream.concat(known, Stream.of(messages.say("awards.givers.discreet", unknown))), messages);
    }

    /// The same as the owner knows them.
    String known(Messages messages) {
        return together(givers.stream().map(giver -> giver.offer().giverName(messages)), messages);
    }

    /// Names as a sentence says them, each once.
    static String together(Stream<String> people, Messages messages) {
        var names = people.distinct().toList();
        var last = names.getLast();
        return names.size() == 1
                ? last
                : messages.say("awards.givers", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    /// Whether readers find the same article at each of its givers.
    boolean isForOneArticle(Messages messages) {
        return givers.stream().map(giver -> giver.articleName(messages)).distinct().count() == 1;
    }

    /// The giver whose offer began it.
    Provenance first() {
        return givers.getFirst();
    }

    /// Since when readers know of it: when the first whom they may know offered it, else when it was accepted, for the
    /// moment of an offer leads to who made it.
    Instant shownSince() {
        return givers.stream().map(Provenance::offer).filter(offer -> !offer.isDiscreet()).findFirst().map(Offer::at)
                .orElse(award.since());
    }

    /// The articles whose conversations say something of it.
    Stream<ArticleId> articles() {
        return givers.stream().flatMap(Provenance::articles);
    }

    /// Those whom the owner has to say of whether readers may know them.
    List<Provenance> uncertain() {
        return givers.stream().filter(Provenance::isUncertain).toList();
    }

    /// Why she has to say it of them.
    String warning(Messages messages) {
        var uncertain = uncertain();
        return uncertain.size() > 1 && uncertain.size() == givers.size()
                ? messages.say("awards.desk.named.uncertain.all")
                : messages.say("awards.desk.named.uncertain",
                        together(uncertain.stream().map(giver -> giver.offer().giverName(messages)), messages));
    }

    /// That giver, if she is one.
    Optional<Provenance> giver(OfferId offer) {
        return givers.stream().filter(giver -> giver.offer().id().equals(offer)).findFirst();
    }

    /// Whether it stands now, open, kept or closed, where it stood when [#seen] said `read`.
    boolean isWhereItWas(String read) {
        return read.startsWith(standing() + " ");
    }

    private String standing() {
        return switch (award) {
            case Award.Open ignored -> "open";
            case Award.Kept ignored -> "kept";
            default -> "closed";
        };
    }

    /// Names all that the owner reads of it: something else once any of it changed.
    String seen() {
        return standing() + " " + givers.stream().map(Provenance::seen).collect(Collectors.joining(" "));
    }

    /// The comments that it was offered in and that can be answered, which lets them appear: none of whom readers may not
    /// know.
    List<Comment> answerable() {
        return givers.stream().filter(Provenance::isAnswerable).map(Provenance::comment).filter(Objects::nonNull)
                .toList();
    }

    /// Who made them, if there are any, as the owner knows them.
    String answered(Messages messages) {
        return together(givers.stream().filter(Provenance::isAnswerable)
                .map(giver -> giver.offer().giverName(messages)), messages);
    }

    /// What became of it, on which day: a message key.
    String state() {
        return "awards.desk.state." + switch (award) {
            case Award.Offered ignored -> "offered";
            case Award.Later ignored -> "later";
            case Award.Accepted ignored -> "accepted";
            case Award.PassedOn ignored -> "passed-on";
            case Award.Declined declined -> declined.wasKept() ? "taken-down" : "declined";
            case Award.Withdrawn ignored -> "withdrawn";
        };
    }

    /// The day that [#state] tells of: for what is put off, the one when it comes up again.
    Instant moment() {
        return award instanceof Award.Later later ? later.until() : award.since();
    }

    boolean isThanked() {
        return thanks != null && thanks.isPublic();
    }

    /// Where its owner goes on with it.
    String desk() {
        return "/desk/awards/" + award.id().value();
    }
}
