package org.rapport.api;

import gg.jte.Content;

/// The owner's side of the present request.
public interface Desk {
    /// The name of the person who is signed in, for "decided by"; throws [IllegalStateException] outside the desk.
    String owner();

    /// The hidden field that every form of the desk carries against forged requests.
    Content formToken();
}
