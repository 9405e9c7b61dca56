package org.example.keepsakes;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeepsakesConfiguration {
    @Bean
    ThanksTable thanksTable(Jdbi jdbi) {
        return jdbi.onDemand(ThanksTable.class);
    }

    @Bean
    IdeaTable ideaTable(Jdbi jdbi) {
        return jdbi.onDemand(IdeaTable.class);
    }

    @Bean
    DarknessTable darknessTable(Jdbi jdbi) {
        return jdbi.onDemand(DarknessTable.class);
    }
}
