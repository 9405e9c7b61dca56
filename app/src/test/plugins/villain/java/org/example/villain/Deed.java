package org.example.villain;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Instant;
import java.util.ArrayList;

import org.slf4j.MDC;

/// What a plugin can do wrong that the gate cannot see. What would last for ever lasts longer than anybody waits: the
/// machine of a test has other things to do.
enum Deed {
    NONE, THROW, CHECK, MISLINK, OVERFLOW, FILL, HANG, DEAF, SPIN, LITTER;

    private static final int SECONDS = 40;
    private static final int LARGE = 16 * 1024 * 1024;

    void perform() throws IOException {
        switch (this) {
            case NONE -> {
            }
            case THROW -> throw new IllegalStateException("The villain throws");
            case CHECK -> throw new IOException("The villain throws what it must declare");
            case MISLINK -> Doomed.say();
            case OVERFLOW -> fall(0);
            case FILL -> fill();
            case HANG -> hang();
            case DEAF -> beDeaf();
            case SPIN -> spin();
            case LITTER -> MDC.put("villain", "left behind");
        }
    }

    private static int fall(int depth) {
        return fall(depth + 1) + depth;
    }

    private static int fill() {
        var kept = new ArrayList<byte[]>();
        while (kept.size() >= 0) {
            kept.add(new byte[LARGE]);
        }
        return kept.size();
    }

    /// Waits for somebody who never writes, until it is interrupted.
    private static void hang() throws IOException {
        try (var pipe = new PipedInputStream(new PipedOutputStream())) {
            pipe.read();
        }
    }

    private static void beDeaf() throws IOException {
        for (var until = Instant.now().plusSeconds(SECONDS); Instant.now().isBefore(until);) {
            try {
                hang();
            } catch (InterruptedIOException e) {
                // and waits on
            }
        }
    }

    private static void spin() {
        var until = Instant.now().plusSeconds(SECONDS);
        var rounds = 0L;
        while (rounds % 1_000_000 != 0 || Instant.now().isBefore(until)) {
            rounds++;
        }
    }
}
