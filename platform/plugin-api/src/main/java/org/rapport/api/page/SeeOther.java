package org.rapport.api.page;

/// "Look there": what a form that changed something answers (303, RFC 9110 §15.4.4).
///
/// @param path on this site, perhaps with a fragment: `/articles/a-pause#comment-12`
/// @param kept whether the next page of the desk says that what was sent is saved
public record SeeOther(String path, boolean kept) implements Answer {
    public SeeOther {
        OwnPath.check(path);
    }

    public SeeOther(String path) {
        this(path, false);
    }

    /// To a page of the desk that looks the same whether or not the form was taken; so it says that it was.
    public static SeeOther kept(String path) {
        return new SeeOther(path, true);
    }
}
