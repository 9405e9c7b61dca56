package org.rapport.plugins.readinglist;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingListConfiguration {
    @Bean
    RecommendationTable recommendationTable(Jdbi jdbi) {
        return jdbi.onDemand(RecommendationTable.class);
    }
}
