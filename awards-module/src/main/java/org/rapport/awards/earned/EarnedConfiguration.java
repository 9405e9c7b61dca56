package org.rapport.awards.earned;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EarnedConfiguration {
    @Bean
    BadgeTable badgeTable(Jdbi jdbi) {
        return jdbi.onDemand(BadgeTable.class);
    }

    @Bean
    HolderTable holderTable(Jdbi jdbi) {
        return jdbi.onDemand(HolderTable.class);
    }
}
