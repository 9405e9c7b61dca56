package org.rapport.app.coding;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Mode;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;

/// Packs by the library that browsers open it with, where that was made for the machine.
final class Brotli {
    private static final Parameters QUICK = new Parameters().setQuality(5).setMode(Mode.TEXT);
    private static final Parameters TIGHTEST = new Parameters().setQuality(11).setMode(Mode.TEXT);

    private Brotli() {}

    static boolean isKnownHere() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] pack(byte[] text) {
        return pack(text, QUICK);
    }

    static byte[] packForEver(byte[] text) {
        return pack(text, TIGHTEST);
    }

    private static byte[] pack(byte[] text, Parameters how) {
        try {
            return Encoder.compress(text, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
