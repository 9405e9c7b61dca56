package org.rapport.content.practice;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {
    @Bean
    PracticeTable practiceTable(Jdbi jdbi) {
        return jdbi.onDemand(PracticeTable.class);
    }
}
