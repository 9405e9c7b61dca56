package org.rapport.api.page;

/// The thing has another address for good (301, RFC 9110 §15.4.2).
///
/// @param path on this site
public record Moved(String path) implements Answer {
    public Moved {
        OwnPath.check(path);
    }
}
