package org.rapport.app.command;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// The site with all its parts, but no open port (a Tomcat on port -1 is made and never started) and no word of its own:
/// whatever the configuration says, the verb has the floor.
final class QuietSite extends SpringApplication {
    private static final Map<String, Object> QUIET = Map.of("server.port", "-1", "spring.main.banner-mode", "off",
            "spring.main.log-startup-info", "false", "logging.level.root", "error",
            // A site that does not start is explained in one sentence.
            "logging.level.org.springframework.boot.SpringApplication", "off",
            "logging.level.org.springframework.boot.diagnostics", "off", "logging.level.com.zaxxer.hikari", "off");

    QuietSite(Class<?>... sources) {
        super(sources);
    }

    @Override
    protected void configureEnvironment(ConfigurableEnvironment environment, String[] options) {
        super.configureEnvironment(environment, options);
        environment.getPropertySources().addFirst(new MapPropertySource("command line", QUIET));
    }
}
