package org.rapport.host.running;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Leads requests for the addresses of a plugin to it.
final class PluginGateway extends AbstractHandlerMapping {
    private final RunningPlugins plugins;

    PluginGateway(RunningPlugins plugins) {
        this.plugins = plugins;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable HttpRequestHandler getHandlerInternal(HttpServletRequest request) {
        initLookupPath(request);
        PathContainer path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        return plugins.at(path).<HttpRequestHandler>map(web -> web::answer).orElse(null);
    }
}
