package org.rapport.testkit;

/// Remembers something of a test, and forgets it before the next.
interface Renewed {
    void renew();
}
