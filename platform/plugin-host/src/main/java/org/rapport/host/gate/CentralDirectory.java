package org.rapport.host.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The list at the end of a ZIP file (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16). Most programs go by it and not by what stands
/// before each file: both must tell of the same files, or people see others than are checked.
final class CentralDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private final ByteBuffer zip;

    CentralDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Throws [ZipException] unless it lists `files`, each once, and nothing else.
    void check(Map<String, byte[]> files) throws ZipException {
        var end = end();
        var seen = new HashSet<String>();
        var at = zip.getInt(end + 16);
        for (var left = Short.toUnsignedInt(zip.getShort(end + 10)); left > 0; left--) {
            at = checkEntry(at, end, files, seen);
        }
        require(at == end && seen.size() == files.size());
    }

    private int end() throws ZipException {
        for (var at = zip.capacity() - END_LENGTH; at >= 0; at--) {
            var comment = Short.toUnsignedInt(zip.getShort(at + 20));
            if (zip.getInt(at) == END && at + END_LENGTH + comment == zip.capacity()) {
                return at;
            }
        }
        throw new ZipException();
    }

    private int checkEntry(int at, int end, Map<String, byte[]> files, HashSet<String> seen) throws ZipException {
        require(at >= 0 && at <= end - ENTRY_LENGTH && zip.getInt(at) == ENTRY);
        var name = new byte[Short.toUnsignedInt(zip.getShort(at + 28))];
        var next = at + ENTRY_LENGTH + name.length + Short.toUnsignedInt(zip.getShort(at + 30))
                + Short.toUnsignedInt(zip.getShort(at + 32));
        require(next <= end);
        zip.get(at + ENTRY_LENGTH, name);
        var path = new String(name, UTF_8);
        var bytes = files.get(path);
        require(seen.add(path) && bytes != null && zip.getInt(at + 24) == bytes.length
                && zip.getInt(at + 16) == (int) checksum(bytes));
        return next;
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw new ZipException();
        }
    }
}
