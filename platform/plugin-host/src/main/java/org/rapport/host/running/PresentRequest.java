package org.rapport.host.running;

import java.util.concurrent.Callable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The request that somebody waits for, as a plugin’s thread sees it: detached, so that it is nobody else’s when the
/// plugin is late.
final class PresentRequest {
    private PresentRequest() {}

    /// `work` that finds on another thread what belongs to the request of this one.
    static <T> Callable<T> carried(Callable<T> work) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? within(new DetachedRequest(present.getRequest()), work)
                : work;
    }

    /// `work` within `request`, on whatever thread.
    static <T> Callable<T> within(DetachedRequest request, Callable<T> work) {
        return () -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            try {
                return work.call();
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        };
    }
}
