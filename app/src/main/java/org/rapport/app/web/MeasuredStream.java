package org.rapport.app.web;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/// Breaks off when more than `left` bytes come.
final class MeasuredStream extends ServletInputStream {
    private final ServletInputStream stream;
    private long left;

    MeasuredStream(ServletInputStream stream, long left) {
        this.stream = stream;
        this.left = left;
    }

    boolean isTooLarge() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        var read = stream.read();
        count(read == -1 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = stream.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("The body is too large");
        }
    }

    @Override
    public boolean isFinished() {
        return stream.isFinished();
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        stream.setReadListener(listener);
    }
}
