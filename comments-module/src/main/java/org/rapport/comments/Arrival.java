package org.rapport.comments;

import java.util.Locale;

import org.rapport.comments.Linkback.State;
import org.rapport.content.Article;

/// A linkback that the owner decides on, where it leads.
///
/// @param moment when it was announced, in words
/// @param back the page of the desk that she decides from
record Arrival(Linkback linkback, Article article, String moment, String back) {
    boolean isGone() {
        return linkback.goneAt() != null;
    }

    boolean isShown() {
        return linkback.state() == State.SHOWN;
    }

    /// Where it stands, in the keys of messages.
    String word() {
        return isGone() ? "gone" : linkback.state().name().toLowerCase(Locale.ROOT);
    }

    /// What it is called: a like and a repost say nothing of their own.
    String named() {
        return linkback.author().isEmpty() ? linkback.host() : linkback.author();
    }

    String address() {
        return LinkbackController.PATH + "/" + linkback.id().value();
    }

    /// Where readers find it, or would.
    String place() {
        return isShown() && !isGone() ? article.path() + "#linkback-" + linkback.id().value() : article.path();
    }
}
