package org.rapport.comments;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many who do the same at the same moment.
final class AtOnce {
    private AtOnce() {}

    static <T> List<T> eight(Callable<T> deed) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(8, deed)).stream().map(Future::resultNow).toList();
        }
    }
}
