package org.rapport.host.running;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.page.Answer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Keeps what a plugin’s handler answers, without anything of the plugin in it, until the house sends it.
final class KeptAnswer implements HandlerMethodReturnValueHandler {
    private static final String ATTRIBUTE = KeptAnswer.class.getName();
    /// What holds for more than this answer, and what the server says of how it sends it.
    private static final List<String> OF_THE_HOUSE = List.of("Clear-Site-Data", "Connection", "Content-Length",
            "Content-Security-Policy", "Keep-Alive", "Permissions-Policy", "Refresh", "Service-Worker-Allowed",
            "Strict-Transport-Security", "Trailer", "Transfer-Encoding", "Upgrade");

    private final Detached detached;
    private final JsonMapper json;

    KeptAnswer(Detached detached, JsonMapper json) {
        this.detached = detached;
        this.json = json;
    }

    /// What was kept for `request`: an [Answer], a [ResponseEntity] of bytes, or nothing.
    static @Nullable Object of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return takes(returned.getParameterType());
    }

    private static boolean takes(Class<?> type) {
        return Answer.class.isAssignableFrom(type) || ResponseEntity.class.isAssignableFrom(type);
    }

    /// Throws [IllegalStateException] if `handler` answers what nobody can keep.
    static void require(HandlerMethod handler) {
        var type = handler.getReturnType().getParameterType();
        if (!takes(type)) {
            throw new IllegalStateException(
                    "A handler answers an Answer or a ResponseEntity: " + handler.getShortLogMessage()
                            + " says " + type.getName());
        }
    }

    @Override
    public void handleReturnValue(@Nullable Object returned, MethodParameter type, ModelAndViewContainer model,
            NativeWebRequest web) {
        model.setRequestHandled(true);
        var answer = Objects.requireNonNull(returned, () -> "A handler answers something: not " + type.getExecutable());
        var kept = answer instanceof ResponseEntity<?> entity
                ? inBytes(entity)
                : Objects.requireNonNull(detached.of(answer));
        web.setAttribute(ATTRIBUTE, kept, RequestAttributes.SCOPE_REQUEST);
    }

    /// Bytes and text as they are, anything else as JSON (RFC 8259). Throws [IllegalStateException] if a header comes along that
    /// is none of the plugin’s business.
    private ResponseEntity<byte[]> inBytes(ResponseEntity<?> entity) {
        if (entity.getHeaders().containsHeader(HttpHeaders.SET_COOKIE)) {
            throw new IllegalStateException("Plugins set no cookies: this site puts none on who visits it");
        }
        OF_THE_HOUSE.stream().filter(entity.getHeaders()::containsHeader).findFirst().ifPresent(name -> {
            throw new IllegalStateException("Plugins do not say the header " + name + ": the house does");
        });
        return switch (entity.getBody()) {
            case null -> with(entity, new byte[0]);
            case byte[] plain -> with(entity, plain);
            case String text -> with(entity, text.getBytes(charset(entity)));
            case Object data -> inJson(entity, data);
        };
    }

    private ResponseEntity<byte[]> inJson(ResponseEntity<?> entity, Object data) {
        var headers = new HttpHeaders(entity.getHeaders());
        if (headers.getContentType() == null) {
            headers.setContentType(MediaType.APPLICATION_JSON);
        }
        return ResponseEntity.status(entity.getStatusCode()).headers(headers).body(json.writeValueAsBytes(data));
    }

    private static ResponseEntity<byte[]> with(ResponseEntity<?> entity, byte[] body) {
        return ResponseEntity.status(entity.getStatusCode()).headers(entity.getHeaders()).body(body);
    }

    private static Charset charset(ResponseEntity<?> entity) {
        var type = entity.getHeaders().getContentType();
        return type == null || type.getCharset() == null ? UTF_8 : type.getCharset();
    }
}
