package org.rapport.comments.spam;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpamConfiguration {
    @Bean
    LessonTable lessonTable(Jdbi jdbi) {
        return jdbi.onDemand(LessonTable.class);
    }
}
