package org.rapport.host;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import gg.jte.Content;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.api.page.Part;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.api.page.TextFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The one place that decides how an [Answer] goes out.
public final class Answers implements HandlerMethodReturnValueHandler {
    private static final String PERSONAL = "no-store";
    private static final String PUBLIC = "no-cache";
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");

    private final Shell shell;
    private final Clock clock;

    Answers(Shell shell, Clock clock) {
        this.shell = shell;
        this.clock = clock;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Answer.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object returned, MethodParameter type, ModelAndViewContainer model,
            NativeWebRequest web) throws IOException {
        model.setRequestHandled(true);
        send((Answer) Objects.requireNonNull(returned, "a handler answers something"),
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    /// Sends `answer` to who sent `request`; for filters and error handlers, which are no handler methods.
    public void send(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Page page -> send(page, HttpStatus.OK, request, response);
            case Refused(Page page) -> send(page, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
            case TextFile file -> send(file, response);
            case Missing(boolean gone) -> sendMissing(gone, request, response);
            case Fragment(Content content) -> write(content, HttpStatus.OK, PERSONAL, response);
            case SeeOther(String path, String told) -> {
                if (told != null) {
                    Receipt.give(told, request, response);
                }
                redirect(HttpStatus.SEE_OTHER, path, response);
            }
            case Moved(String path) -> redirect(HttpStatus.MOVED_PERMANENTLY, path, response);
        }
    }

    /// Sends `page` with `status`: for those who answer errors.
    public void send(Page page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var part = request.getHeader("HX-Request") == null
                ? shell.document(page, asked(request), query(page, request),
                        page.tags().isEmpty() ? Receipt.take(request, response) : Optional.empty())
                : Part.of(shell.fragment(page));
        var keepable = status == HttpStatus.OK && !page.tags().isEmpty();
        if (keepable) {
            Rendering.current().keepable(page.tags(), part.tags(), page.query());
        }
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        Rendering.current().announced().forEach(header -> response.addHeader(header.getKey(), header.getValue()));
        write(part.content(), status, keepable ? PUBLIC : PERSONAL, response);
    }

    /// What may only rest is not said to be missing: who asks comes back (RFC 9110 §15.6.4).
    private void sendMissing(boolean gone, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = asked(request);
        var resting = shell.resting(path);
        if (resting.isPresent()) {
            send(resting.get(), HttpStatus.SERVICE_UNAVAILABLE, request, response);
        } else {
            send(shell.missing(gone, path), gone ? HttpStatus.GONE : HttpStatus.NOT_FOUND, request, response);
        }
    }

    /// The path that somebody asked for, also where an error led elsewhere.
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    private static String query(Page page, HttpServletRequest request) {
        return page.query().stream().sorted().filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private void send(TextFile file, HttpServletResponse response) throws IOException {
        Rendering.current().keepable(file.tags(), Set.of(), Set.of());
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, clock.millis());
        write(file.text().getBytes(UTF_8), file.type(), HttpStatus.OK, PUBLIC, response);
    }

    private static void write(Content content, HttpStatus status, String caching, HttpServletResponse response)
            throws IOException {
        write(Html.bytes(content), "text/html", status, caching, response);
    }

    private static void write(byte[] bytes, String type, HttpStatus status, String caching,
            HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type + ";charset=UTF-8");
        response.setCharacterEncoding(UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// A header holds no other letters: a path with some goes out percent-encoded (RFC 3987, section 3.1).
    private static String ascii(String path) {
        return FOREIGN.matcher(path).replaceAll(letters -> URLEncoder.encode(letters.group(), UTF_8));
    }

    private static void redirect(HttpStatus status, String path, HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, status == HttpStatus.SEE_OTHER ? PERSONAL : PUBLIC);
        response.setHeader(HttpHeaders.LOCATION, ascii(path));
        response.setContentLength(0);
    }
}
