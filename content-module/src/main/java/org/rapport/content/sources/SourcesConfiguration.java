package org.rapport.content.sources;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourcesConfiguration {
    @Bean
    SourceTable sourceTable(Jdbi jdbi) {
        return jdbi.onDemand(SourceTable.class);
    }
}
