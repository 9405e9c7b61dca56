package org.rapport.app.shell;

import java.time.Clock;
import java.time.ZoneOffset;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    /// Ticks in milliseconds: a `<time>` tells no finer (HTML Standard, times).
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    BeginningTable beginningTable(Jdbi jdbi) {
        return jdbi.onDemand(BeginningTable.class);
    }

    @Bean
    NavigationTable navigationTable(Jdbi jdbi) {
        return jdbi.onDemand(NavigationTable.class);
    }
}
