package org.rapport.host.running;

import java.time.Duration;
import java.util.Objects;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ServletRequestPathUtils;

/// A plugin of a running site that keeps everybody waiting, as while another version changes its tables.
public final class Held {
    private static final Duration MOMENT = Duration.ofMillis(50);

    private Held() {}

    /// What ends the waiting.
    public interface End extends AutoCloseable {
        @Override
        void close();
    }

    public static End plugin(ApplicationContext site, String id) {
        var plugin = site.getBean(RunningPlugins.class).get(id);
        if (!plugin.hold()) {
            throw new IllegalStateException("It does not come to an end");
        }
        return plugin::release;
    }

    /// What it says at `path` to somebody for whom the house has only a moment’s patience.
    public static MockHttpServletResponse asked(ApplicationContext site, String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        var response = new MockHttpServletResponse();
        ServletRequestPathUtils.parseAndCache(request);
        var gateway = new PluginGateway(site.getBean(RunningPlugins.class), MOMENT);
        Objects.requireNonNull(gateway.getHandlerInternal(request)).handleRequest(request, response);
        return response;
    }
}
