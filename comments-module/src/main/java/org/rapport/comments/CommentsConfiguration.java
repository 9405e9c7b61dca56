package org.rapport.comments;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class CommentsConfiguration {
    @Bean
    Limits limits(Environment environment) {
        return Limits.of(environment);
    }

    @Bean
    CommentTable commentTable(Jdbi jdbi) {
        return jdbi.onDemand(CommentTable.class);
    }

    @Bean
    WriterTable writerTable(Jdbi jdbi) {
        return jdbi.onDemand(WriterTable.class);
    }

    @Bean
    FateTable fateTable(Jdbi jdbi) {
        return jdbi.onDemand(FateTable.class);
    }

    @Bean
    ReportTable reportTable(Jdbi jdbi) {
        return jdbi.onDemand(ReportTable.class);
    }

    @Bean
    QueueTable queueTable(Jdbi jdbi) {
        return jdbi.onDemand(QueueTable.class);
    }

    @Bean
    BroughtTable broughtTable(Jdbi jdbi) {
        return jdbi.onDemand(BroughtTable.class);
    }

    @Bean
    PinTable pinTable(Jdbi jdbi) {
        return jdbi.onDemand(PinTable.class);
    }

    @Bean
    BanTable banTable(Jdbi jdbi) {
        return jdbi.onDemand(BanTable.class);
    }

    @Bean
    CareTable careTable(Jdbi jdbi) {
        return jdbi.onDemand(CareTable.class);
    }

    @Bean
    RepeatTable repeatTable(Jdbi jdbi) {
        return jdbi.onDemand(RepeatTable.class);
    }

    @Bean
    PolicyTable policyTable(Jdbi jdbi) {
        return jdbi.onDemand(PolicyTable.class);
    }

    @Bean
    LinkbackTable linkbackTable(Jdbi jdbi) {
        return jdbi.onDemand(LinkbackTable.class);
    }

    @Bean
    SubscriberTable subscriberTable(Jdbi jdbi) {
        return jdbi.onDemand(SubscriberTable.class);
    }

    @Bean
    TrustedAuthorTable trustedAuthorTable(Jdbi jdbi) {
        return jdbi.onDemand(TrustedAuthorTable.class);
    }

    @Bean
    WebmentionTable webmentionTable(Jdbi jdbi) {
        return jdbi.onDemand(WebmentionTable.class);
    }

    @Bean
    AnnouncementTable announcementTable(Jdbi jdbi) {
        return jdbi.onDemand(AnnouncementTable.class);
    }
}
