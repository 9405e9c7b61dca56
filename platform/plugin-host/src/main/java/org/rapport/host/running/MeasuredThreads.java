package org.rapport.host.running;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.management.ThreadMXBean;

/// Makes the threads of one plugin, and knows what they use.
final class MeasuredThreads implements ThreadFactory {
    private static final ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ThreadFactory plain;
    private final ClassLoader classes;
    private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Usage> ended = new AtomicReference<>(Usage.NONE);

    MeasuredThreads(String plugin, ClassLoader classes) {
        this.plain = Thread.ofPlatform().daemon().name("plugin " + plugin + " ", 1)
                .inheritInheritableThreadLocals(false)
                .factory();
        this.classes = classes;
    }

    @Override
    public Thread newThread(Runnable work) {
        var thread = plain.newThread(() -> {
            try {
                work.run();
            } finally {
                end(Thread.currentThread());
            }
        });
        thread.setContextClassLoader(classes);
        alive.add(thread);
        return thread;
    }

    private void end(Thread thread) {
        ended.accumulateAndGet(of(thread), Usage::plus);
        alive.remove(thread);
    }

    /// What all of them used, those that have ended too; of one that ends just now perhaps twice.
    Usage usage() {
        return alive.stream().map(MeasuredThreads::of).reduce(ended.get(), Usage::plus);
    }

    /// The meter says -1 of a thread that has not begun or has ended.
    private static Usage of(Thread thread) {
        return new Usage(Duration.ofNanos(Math.max(0, meter.getThreadCpuTime(thread.threadId()))),
                Math.max(0, meter.getThreadAllocatedBytes(thread.threadId())));
    }

    /// The names of those that have not ended.
    List<String> alive() {
        return alive.stream().map(Thread::getName).sorted().toList();
    }
}
