package org.rapport.awards.kinds;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KindsConfiguration {
    @Bean
    KindTable kindTable(Jdbi jdbi) {
        return jdbi.onDemand(KindTable.class);
    }
}
