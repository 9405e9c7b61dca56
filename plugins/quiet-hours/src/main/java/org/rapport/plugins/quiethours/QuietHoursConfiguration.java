package org.rapport.plugins.quiethours;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuietHoursConfiguration {
    @Bean
    HoursTable hoursTable(Jdbi jdbi) {
        return jdbi.onDemand(HoursTable.class);
    }
}
