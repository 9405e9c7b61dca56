package org.rapport.host.running;

import java.util.concurrent.Callable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The request that somebody waits for, as a plugin’s thread sees it: detached, so that it is nobody else’s when the
/// plugin is late.
///
/// @param surroundings what goes along with it
record PresentRequest(Surroundings surroundings) {
    /// `work` that finds on another thread what belongs to the request of this one.
    <T> Callable<T> carried(Callable<T> work) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? within(new DetachedRequest(present.getRequest()), work)
                : work;
    }

    /// `work` within `request`, on whatever thread, with what is around this one.
    <T> Callable<T> within(DetachedRequest request, Callable<T> work) {
        return surroundings.around(() -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            try {
                return work.call();
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        });
    }
}
