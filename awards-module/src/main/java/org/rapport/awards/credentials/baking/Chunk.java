package org.rapport.awards.credentials.baking;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// A piece of a PNG (PNG, section 5.3).
record Chunk(String type, byte[] data) {
    /// Those of `png` behind `start`, up to one that is not whole.
    static List<Chunk> all(byte[] png, int start) {
        var all = new ArrayList<Chunk>();
        try (var in = new DataInputStream(new ByteArrayInputStream(png, start, Math.max(0, png.length - start)))) {
            while (in.available() >= 12) {
                var length = in.readInt();
                if (length < 0 || length > in.available() - 8) {
                    return all;
                }
                all.add(new Chunk(new String(in.readNBytes(4), ISO_8859_1), in.readNBytes(length)));
                in.skipNBytes(4);
            }
        } catch (IOException e) {
            return all;
        }
        return all;
    }

    void write(DataOutputStream out) throws IOException {
        var sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
