package org.rapport.app.plugins;

import java.time.Clock;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PluginLogTests {
    private final PluginLog log = new PluginLog(Clock.systemUTC());
    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void leave() {
        log.destroy();
    }

    private void say(String thread, String logger, Level level, String words) throws InterruptedException {
        var speaker = new Thread(() -> {
            var said = context.getLogger(logger);
            said.addAppender(log);
            said.log(null, Logger.FQCN, Level.toLocationAwareLoggerInteger(level), words, null, null);
        }, thread);
        speaker.start();
        speaker.join();
    }

    @Test
    void keepsWhatAPluginSaysAndWhatOthersWarnOf() throws InterruptedException {
        say("plugin poems 3", "org.example.poems.Poems", Level.INFO, "Wrote a poem");
        say("plugin poems 1", "org.springframework.web.servlet.DispatcherServlet", Level.INFO, "Initialising");
        say("plugin poems 1", "org.springframework.web.servlet.PageNotFound", Level.WARN, "No such verse");
        say("plugin poems 1", "org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/]", Level.INFO,
                "Initialising");
        say("http-1", "org.example.poems.Poems", Level.INFO, "Not on a thread of the plugin");

        assertThat(log.lines("poems")).extracting(PluginLog.Line::words).containsExactly("No such verse",
                "Wrote a poem");
    }
}
