package org.rapport.app.cache;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rapport.app.web.BufferedAnswer;
import org.rapport.host.Rendering;

/// Holds the body back only if, when its writing begins, it is known to be a public page; every other answer goes straight
/// through.
final class CapturedAnswer extends BufferedAnswer {
    private static final Set<String> KEYED = Header.caseless("HX-Request", "Accept-Encoding");

    private final HttpServletRequest request;
    private volatile boolean open = true;
    private boolean decided;
    private boolean captured;

    CapturedAnswer(HttpServletRequest request, HttpServletResponse answer) {
        super(answer);
        this.request = request;
    }

    /// The page that was made, if it is public. What is written from now on goes straight through.
    Optional<KeptPage> page() {
        open = false;
        return captured && isPublic()
                ? Rendering.ofPublicPage(request)
                        .map(tags -> new KeptPage(body(), getContentType(), Header.replayed(this), tags))
                : Optional.empty();
    }

    private boolean isPublic() {
        return getStatus() == SC_OK && getContentType() != null && !request.isAsyncStarted()
                && getHeaders("Set-Cookie").isEmpty() && getHeaders("Content-Encoding").isEmpty()
                && getHeaders("Cache-Control").stream().noneMatch(CapturedAnswer::isPersonal)
                && getHeaders("Vary").stream().allMatch(CapturedAnswer::isKeyed);
    }

    private static boolean isPersonal(String caching) {
        var said = caching.toLowerCase(Locale.ROOT);
        return said.contains("no-store") || said.contains("private");
    }

    /// Whether it varies by nothing but what the cache tells apart.
    private static boolean isKeyed(String vary) {
        for (var name : vary.split(",", -1)) {
            if (!KEYED.contains(name.strip())) {
                return false;
            }
        }
        return true;
    }

    private boolean captures() {
        if (open && !decided) {
            decided = true;
            captured = getStatus() == SC_OK && !request.isAsyncStarted() && Rendering.ofPublicPage(request).isPresent();
        }
        return captured;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        decided = false;
    }

    @Override
    public void reset() {
        super.reset();
        decided = false;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return captures() ? super.getOutputStream() : getResponse().getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return captures() ? super.getWriter() : getResponse().getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!captures()) {
            getResponse().flushBuffer();
        }
    }
}
