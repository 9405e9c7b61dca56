package org.rapport.testkit;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// Made when it is first asked for. If that fails, whoever asks reads why, and it is not tried again.
final class Once<T> {
    private final Supplier<T> making;
    private @Nullable T made;
    private @Nullable RuntimeException failure;

    Once(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        if (made == null) {
            made = make();
        }
        return made;
    }

    private T make() {
        try {
            return making.get();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
