package org.rapport.app.settings;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {
    @Bean
    SettingsTable settingsTable(Jdbi jdbi) {
        return jdbi.onDemand(SettingsTable.class);
    }
}
