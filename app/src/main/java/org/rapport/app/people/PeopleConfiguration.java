package org.rapport.app.people;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PeopleConfiguration {
    @Bean
    OwnerTable ownerTable(Jdbi jdbi) {
        return jdbi.onDemand(OwnerTable.class);
    }

    @Bean
    SetUpTable setUpTable(Jdbi jdbi) {
        return jdbi.onDemand(SetUpTable.class);
    }

    @Bean
    GuessTable guessTable(Jdbi jdbi) {
        return jdbi.onDemand(GuessTable.class);
    }
}
