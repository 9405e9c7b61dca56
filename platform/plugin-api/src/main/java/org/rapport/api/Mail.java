package org.rapport.api;

/// Sends letters, on sites whose operator named a server for them. On others nothing is sent: ask [#isOn] before anybody is
/// promised anything.
public interface Mail {
    boolean isOn();

    /// Hands `letter` over, in the present transaction. It goes out soon after, and is tried again for two days where it
    /// cannot; a restart loses nothing.
    void send(Letter letter);

    /// The same, to the owner of the site at once, where she said where; what can wait she is told by itself, together.
    ///
    /// @param key as in a [Letter]
    void tellOwner(String key, String subject, String text);

    /// Calls back what is ended by `leave` (see [Letter]) and did not go out yet, in the present transaction.
    void recall(String leave);

    /// Calls back all letters whose keys begin with `keys` (see [Letter]), such as `newsletter/article/12/`, and that did not
    /// go out yet, in the present transaction. Handed over again, they go out. Throws [IllegalArgumentException] unless it
    /// ends with a slash: otherwise 12 would be the beginning of 120.
    void recallAll(String keys);
}
