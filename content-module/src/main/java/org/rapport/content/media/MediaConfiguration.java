package org.rapport.content.media;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {
    @Bean
    MediumTable mediumTable(Jdbi jdbi) {
        return jdbi.onDemand(MediumTable.class);
    }

    @Bean
    UsageTable usageTable(Jdbi jdbi) {
        return jdbi.onDemand(UsageTable.class);
    }
}
