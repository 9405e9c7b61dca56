package org.rapport.awards.credentials.baking;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A PNG with a credential in a chunk of text of its own (Open Badges 3.0, section 5.3.1; PNG, section 11.3.3.4, “iTXt”).
public final class BakedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /// Behind the keyword: not compressed, by no method, in no language, with no translation of the keyword.
    private static final String KEYWORD = "openbadgecredential\0";
    private static final String BEGINNING = KEYWORD + "\0\0\0\0";
    private static final String TEXT = "iTXt";

    private BakedPng() {}

    static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(SIGNATURE, 0, SIGNATURE.length, file, 0, SIGNATURE.length);
    }

    /// `png` with `token` behind its header, in the place of any that was there. Throws [IllegalArgumentException] for what
    /// is no PNG.
    public static byte[] bake(byte[] png, String token) {
        var baked = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(baked)) {
            out.write(SIGNATURE);
            var chunks = Chunk.all(png, SIGNATURE.length).stream().filter(chunk -> !isCredential(chunk)).toList();
            if (!isPng(png) || chunks.isEmpty()) {
                throw new IllegalArgumentException("No PNG");
            }
            chunks.getFirst().write(out);
            new Chunk(TEXT, (BEGINNING + token).getBytes(UTF_8)).write(out);
            for (var chunk : chunks.subList(1, chunks.size())) {
                chunk.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return baked.toByteArray();
    }

    /// The credential in `png`: a token, or JSON that holds its own proof. Empty if there is none that is not compressed.
    static Optional<String> find(byte[] png) {
        return Chunk.all(png, SIGNATURE.length).stream().filter(BakedPng::isCredential).findFirst()
                .flatMap(BakedPng::text);
    }

    private static boolean isCredential(Chunk chunk) {
        return chunk.type().equals(TEXT) && new String(chunk.data(), UTF_8).startsWith(KEYWORD);
    }

    /// Behind the keyword: two bytes of compression, then language and translation, each to a zero.
    private static Optional<String> text(Chunk chunk) {
        var parts = new String(chunk.data(), UTF_8).split("\0", -1);
        return parts.length < 6 || !parts[1].isEmpty() || !parts[2].isEmpty()
                ? Optional.empty()
                : Optional.of(parts[5]);
    }
}
