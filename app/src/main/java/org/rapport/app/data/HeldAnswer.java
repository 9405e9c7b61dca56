package org.rapport.app.data;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.rapport.app.web.BufferedAnswer;

/// An answer of which nothing leaves, no redirect and no error either, before it is released.
final class HeldAnswer extends BufferedAnswer {
    private @Nullable Ending ending;

    HeldAnswer(HttpServletResponse answer) {
        super(answer);
    }

    @Override
    public void release() throws IOException {
        if (ending == null) {
            super.release();
        } else {
            ending.send();
        }
    }

    private void end(Ending ending) {
        if (this.ending != null) {
            throw new IllegalStateException("The answer has already ended");
        }
        this.ending = ending;
    }

    @Override
    public boolean isCommitted() {
        return ending != null || super.isCommitted();
    }

    @Override
    public void sendError(int status) {
        end(() -> super.sendError(status));
    }

    @Override
    public void sendError(int status, String message) {
        end(() -> super.sendError(status, message));
    }

    @Override
    public void sendRedirect(String location) {
        end(() -> super.sendRedirect(location));
    }

    @Override
    public void sendRedirect(String location, int status) {
        end(() -> super.sendRedirect(location, status));
    }

    @Override
    public void sendRedirect(String location, boolean clear) {
        end(() -> super.sendRedirect(location, clear));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clear) {
        end(() -> super.sendRedirect(location, status, clear));
    }

    /// How an answer ends that has no body of its own.
    private interface Ending {
        void send() throws IOException;
    }
}
