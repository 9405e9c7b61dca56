package org.rapport.api.page;

import org.jspecify.annotations.Nullable;

/// "Look there": what a form that changed something answers (303, RFC 9110 §15.4.4).
///
/// @param path on this site, perhaps with a fragment: `/articles/a-pause#comment-12`
/// @param told what the next page of the desk says at its top: a message key; null for nothing
public record SeeOther(String path, @Nullable String told) implements Answer {
    public SeeOther {
        OwnPath.check(path);
    }

    public SeeOther(String path) {
        this(path, null);
    }

    /// To a page of the desk that looks the same whether or not the form was taken; so it says that it was.
    public static SeeOther kept(String path) {
        return telling(path, "site.desk.kept");
    }

    /// To a page of the desk, which says what was done.
    ///
    /// @param words a message key
    public static SeeOther telling(String path, String words) {
        return new SeeOther(path, words);
    }
}
