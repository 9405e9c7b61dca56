/// Owns the people who sign in: the owner, her password, the log-in with its brake on guesses, her session.
/// Other parts of `app` reach the person who is signed in through `org.rapport.api.Desk`, and ask her for her password once
/// more through `Proof`.
@NullMarked
package org.rapport.app.people;

import org.jspecify.annotations.NullMarked;
