package org.rapport.host.running;

import java.nio.charset.Charset;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.rapport.api.page.Answer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Keeps what a plugin’s handler answers, without anything of the plugin in it, until the house sends it.
final class KeptAnswer implements HandlerMethodReturnValueHandler {
    private static final String ATTRIBUTE = KeptAnswer.class.getName();

    private final Detached detached;

    KeptAnswer(Detached detached) {
        this.detached = detached;
    }

    /// What was kept for `request`: an [Answer], a [ResponseEntity] of bytes, or nothing.
    static @Nullable Object of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Answer.class.isAssignableFrom(returned.getParameterType())
                || ResponseEntity.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object returned, MethodParameter type, ModelAndViewContainer model,
            NativeWebRequest web) {
        model.setRequestHandled(true);
        var answer = Objects.requireNonNull(returned, "a handler answers something");
        var kept = answer instanceof ResponseEntity<?> entity
                ? inBytes(entity)
                : Objects.requireNonNull(detached.of(answer));
        web.setAttribute(ATTRIBUTE, kept, RequestAttributes.SCOPE_REQUEST);
    }

    private static ResponseEntity<byte[]> inBytes(ResponseEntity<?> entity) {
        var bytes = switch (entity.getBody()) {
            case null -> new byte[0];
            case byte[] plain -> plain;
            case String text -> text.getBytes(charset(entity));
            default -> throw new UnsupportedOperationException("A plugin’s ResponseEntity holds bytes or text");
        };
        return ResponseEntity.status(entity.getStatusCode()).headers(entity.getHeaders()).body(bytes);
    }

    private static Charset charset(ResponseEntity<?> entity) {
        var type = entity.getHeaders().getContentType();
        return type == null || type.getCharset() == null ? UTF_8 : type.getCharset();
    }
}
