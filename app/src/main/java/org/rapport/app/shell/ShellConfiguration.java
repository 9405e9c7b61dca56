package org.rapport.app.shell;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
