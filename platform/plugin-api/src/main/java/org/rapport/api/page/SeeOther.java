package org.rapport.api.page;

/// "Look there": what a form that changed something answers (303, RFC 9110 §15.4.4).
///
/// @param path on this site, perhaps with a fragment: `/articles/a-pause#comment-12`
public record SeeOther(String path) implements Answer {
    public SeeOther {
        OwnPath.check(path);
    }
}
