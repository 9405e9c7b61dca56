package org.rapport.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/// An answer whose body waits in memory until [#release]. Status and headers go to the real answer at once, which
/// nothing here commits.
public class BufferedAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private @Nullable PrintWriter writer;

    public BufferedAnswer(HttpServletResponse answer) {
        super(answer);
    }

    /// What was written until now.
    public byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /// Writes what was held back to the real answer.
    public void release() throws IOException {
        var held = body();
        if (held.length > 0) {
            getResponse().getOutputStream().write(held);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        // Nothing leaves before the release.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body();
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        body();
        body.reset();
        writer = null;
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("A held answer is written in one go");
        }
    }
}
