package org.rapport.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A file for a decoder to read. Some decoders go on behind the end as if it were full of zeros, very slowly: a few
/// zeros are there, for files that end within a byte, and who wants many more is stopped.
final class FileInput extends MemoryCacheImageInputStream {
    private static final int ZEROS = 64;
    private static final int MOST_ENDS = 1000;

    private int ends;

    FileInput(byte[] file) {
        super(new ByteArrayInputStream(Arrays.copyOf(file, file.length + ZEROS)));
    }

    @Override
    public int read() throws IOException {
        return counted(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(super.read(bytes, offset, length));
    }

    private int counted(int read) {
        if (read == -1 && ++ends > MOST_ENDS) {
            throw new IllegalStateException("Reads on and on behind the end");
        }
        return read;
    }
}
