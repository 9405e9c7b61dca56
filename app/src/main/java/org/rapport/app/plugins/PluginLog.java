package org.rapport.app.plugins;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import org.rapport.api.PlainText;
import org.rapport.host.running.FaultWitness;
import org.rapport.host.running.PluginFault;

/// The last lines that each plugin wrote to the log, and its faults. They are forgotten with
/// the process; the log itself is kept by whoever runs the site.
@Component
class PluginLog extends AppenderBase<ILoggingEvent> implements FaultWitness, DisposableBean {
    private static final int MOST = 50;
    private static final int LONGEST = 500;
    /// As the threads of a plugin are called.
    private static final Pattern THREAD = Pattern.compile("plugin ([a-z0-9-]+) \\d+");

    private final Map<String, Deque<Line>> lines = new ConcurrentHashMap<>();
    private final Clock clock;

    PluginLog(Clock clock) {
        this.clock = clock;
        setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        start();
        root().addAppender(this);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var thread = THREAD.matcher(event.getThreadName());
        if (thread.matches() && (isOfThePlugin(event) || event.getLevel().isGreaterOrEqual(Level.WARN))) {
            add(thread.group(1), Line.of(event));
        }
    }

    /// What Spring and Tomcat tell of their own steps is of no use to the owner.
    private static boolean isOfThePlugin(ILoggingEvent event) {
        return !event.getLoggerName().startsWith("org.springframework.")
                && !event.getLoggerName().startsWith("org.apache.catalina.");
    }

    @Override
    public void saw(String plugin, PluginFault fault) {
        add(plugin, Line.of(clock.instant(), Level.WARN, fault.reason()));
    }

    private void add(String plugin, Line line) {
        var latest = lines.computeIfAbsent(plugin, _ -> new ArrayDeque<>());
        synchronized (latest) {
            latest.addFirst(line);
            if (latest.size() > MOST) {
                latest.removeLast();
            }
        }
    }

    @Override
    public void forget(String plugin) {
        lines.remove(plugin);
    }

    /// What the plugin `id` wrote, the latest first.
    List<Line> lines(String id) {
        var latest = lines.getOrDefault(id, new ArrayDeque<>());
        synchronized (latest) {
            return List.copyOf(latest);
        }
    }

    @Override
    public void destroy() {
        root().detachAppender(this);
    }

    /// @param level such as WARN
    record Line(Instant moment, String level, String words) {
        static Line of(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            var words = event.getFormattedMessage()
                    + (thrown == null ? "" : ": " + thrown.getClassName() + ": " + thrown.getMessage());
            return of(event.getInstant(), event.getLevel(), words);
        }

        static Line of(Instant moment, Level level, String words) {
            return new Line(moment, level.toString(), PlainText.shortened(PlainText.line(words), LONGEST));
        }
    }
}
