package org.rapport.host.running;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/// What Spring’s dispatcher says to a response that is no visitor’s: only that something is wrong. What a handler
/// answers goes another way ([KeptAnswer]).
final class DetachedResponse {
    private final HttpServletResponse proxy = (HttpServletResponse) Proxy.newProxyInstance(
            DetachedResponse.class.getClassLoader(), new Class<?>[]{HttpServletResponse.class},
            (_, method, arguments) -> hear(method, arguments));
    private volatile int status = HttpServletResponse.SC_OK;

    HttpServletResponse response() {
        return proxy;
    }

    /// The status that was said; 200 if none was.
    int status() {
        return status;
    }

    private @Nullable Object hear(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "sendError", "setStatus" -> status = (Integer) arguments[0];
            case "getOutputStream", "getWriter" -> throw new UnsupportedOperationException(
                    "A plugin’s handler answers an Answer, or a ResponseEntity of bytes or text");
            default -> {
            }
        }
        return nothing(method.getReturnType());
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type.isAssignableFrom(List.class) ? List.of() : null;
    }
}
