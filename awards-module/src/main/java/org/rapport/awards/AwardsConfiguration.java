package org.rapport.awards;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AwardsConfiguration {
    @Bean
    AwardTable awardTable(Jdbi jdbi) {
        return jdbi.onDemand(AwardTable.class);
    }

    @Bean
    OfferTable offerTable(Jdbi jdbi) {
        return jdbi.onDemand(OfferTable.class);
    }

    @Bean
    JourneyTable journeyTable(Jdbi jdbi) {
        return jdbi.onDemand(JourneyTable.class);
    }

    @Bean
    AwardFreeTable awardFreeTable(Jdbi jdbi) {
        return jdbi.onDemand(AwardFreeTable.class);
    }
}
