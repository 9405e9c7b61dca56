package org.rapport.host.running;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A request on a plugin’s thread, with attributes of its own, and without what proves who sends it: with that, others
/// could send as the owner. When it was [#end]ed, it is nobody’s: the server uses the same object for the next visitor.
final class DetachedRequest extends HttpServletRequestWrapper {
    private static final HttpServletRequest NOBODYS = (HttpServletRequest) Proxy.newProxyInstance(
            DetachedRequest.class.getClassLoader(), new Class<?>[]{HttpServletRequest.class}, (_, _, _) -> {
                throw new IllegalStateException("Nobody waits for the answer to this request any more");
            });

    private static final Set<String> PROOFS = Set.of("cookie", "authorization");

    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final byte[] body;

    /// `present` with what is read of it for the answer: its parameters by now, and no body.
    DetachedRequest(HttpServletRequest present) {
        this(present, new byte[0]);
    }

    private DetachedRequest(HttpServletRequest present, byte[] body) {
        super(present);
        this.body = body;
        present.getParameterMap();
        present.getAttributeNames().asIterator()
                .forEachRemaining(name -> attributes.put(name, present.getAttribute(name)));
    }

    /// `present` with its body, which the house has bounded already.
    static DetachedRequest whole(HttpServletRequest present) throws IOException {
        present.getParameterMap();
        return new DetachedRequest(present, present.getInputStream().readAllBytes());
    }

    void end() {
        setRequest(NOBODYS);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isProof(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isProof(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                Collections.list(super.getHeaderNames()).stream().filter(name -> !isProof(name)).toList());
    }

    private static boolean isProof(String header) {
        return PROOFS.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    /// There is none.
    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("Plugins have no session: what they keep, they keep in their tables");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        return Objects.requireNonNull(getSession(true));
    }

    @Override
    public BufferedReader getReader() {
        var written = Objects.requireNonNullElse(getCharacterEncoding(), UTF_8.name());
        return new BufferedReader(new InputStreamReader(getInputStream(), Charset.forName(written)));
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("A plugin reads what is there");
            }

            @Override
            public int read() {
                return bytes.read();
            }
        };
    }
}
