package org.rapport.host.running;

import java.util.concurrent.Callable;

/// What belongs to a request besides the request itself, such as who is signed in. Whoever keeps it with a thread brings
/// a bean of this type, so that plugins find it on theirs.
public interface Surroundings {
    /// Where nothing else belongs to a request.
    Surroundings NONE = new Surroundings() {
        @Override
        public <T> Callable<T> around(Callable<T> work) {
            return work;
        }
    };

    /// `work` that finds on another thread what is around the present one, and leaves nothing of it there.
    <T> Callable<T> around(Callable<T> work);
}
