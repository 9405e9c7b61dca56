package org.rapport.app.readings;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingsConfiguration {
    @Bean
    ReadingTable readingTable(Jdbi jdbi) {
        return jdbi.onDemand(ReadingTable.class);
    }
}
