package org.rapport.host.running;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Leads requests for the addresses of a plugin to it.
final class PluginGateway extends AbstractHandlerMapping {
    private static final String SOON = "5";

    private final RunningPlugins plugins;
    private final Duration patience;

    /// @param patience how long a request waits while another version of its plugin comes
    PluginGateway(RunningPlugins plugins, Duration patience) {
        this.plugins = plugins;
        this.patience = patience;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable HttpRequestHandler getHandlerInternal(HttpServletRequest request) {
        initLookupPath(request);
        PathContainer path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        return plugins.at(path).map(web -> handler(web, path)).orElse(null);
    }

    private HttpRequestHandler handler(PluginWeb web, PathContainer path) {
        return web.await(patience) ? plugins.at(path).orElse(web)::answer : PluginGateway::refuse;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
