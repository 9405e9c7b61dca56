package org.rapport.content;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {
    @Bean
    ArticleTable articleTable(Jdbi jdbi) {
        return jdbi.onDemand(ArticleTable.class);
    }

    @Bean
    AddressTable addressTable(Jdbi jdbi) {
        return jdbi.onDemand(AddressTable.class);
    }

    @Bean
    PublicPageTable publicPageTable(Jdbi jdbi) {
        return jdbi.onDemand(PublicPageTable.class);
    }

    @Bean
    HeadlineTable headlineTable(Jdbi jdbi) {
        return jdbi.onDemand(HeadlineTable.class);
    }

    @Bean
    RelationTable relationTable(Jdbi jdbi) {
        return jdbi.onDemand(RelationTable.class);
    }

    @Bean
    StandingPageTable standingPageTable(Jdbi jdbi) {
        return jdbi.onDemand(StandingPageTable.class);
    }

    @Bean
    TagTable tagTable(Jdbi jdbi) {
        return jdbi.onDemand(TagTable.class);
    }

    @Bean
    ManuscriptTable manuscriptTable(Jdbi jdbi) {
        return jdbi.onDemand(ManuscriptTable.class);
    }

    @Bean
    ScheduleTable scheduleTable(Jdbi jdbi) {
        return jdbi.onDemand(ScheduleTable.class);
    }

    @Bean
    RevisionTable revisionTable(Jdbi jdbi) {
        return jdbi.onDemand(RevisionTable.class);
    }
}
