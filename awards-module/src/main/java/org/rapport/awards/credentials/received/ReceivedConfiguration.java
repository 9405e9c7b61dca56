package org.rapport.awards.credentials.received;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReceivedConfiguration {
    @Bean
    ReceivedTable receivedTable(Jdbi jdbi) {
        return jdbi.onDemand(ReceivedTable.class);
    }
}
