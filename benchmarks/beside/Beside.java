package beside;

import jakarta.servlet.Servlet;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.context.support.ServletRequestHandledEvent;

import org.rapport.host.running.Plugins;

/// What stands beside the site while it is measured: a context of its own in the site's Tomcat. None of the site's
/// filters lies on the way to it, and the site does not know of it.
@AutoConfiguration
class Beside {
    private final Handled handled = new Handled();
    private final PluginLives lives;

    Beside(Plugins plugins) {
        this.lives = new PluginLives(plugins);
    }

    @EventListener
    void on(ServletWebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer server) {
            var context = server.getTomcat().addContext("/beside", null);
            map(context, "/hello", new Hello());
            map(context, "/handled", handled);
            map(context, "/plugins", lives);
        }
    }

    @EventListener
    void on(ServletRequestHandledEvent event) {
        handled.count();
    }

    private static void map(Context context, String path, Servlet servlet) {
        Tomcat.addServlet(context, path, servlet);
        context.addServletMapping(path, path);
    }
}
