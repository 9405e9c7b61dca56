package org.rapport.app.jobs;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import org.rapport.api.ScheduledJob;
import org.rapport.api.page.Places;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobsConfiguration {
    /// For nobody else: the house has an executor of its own.
    @Bean(defaultCandidate = false)
    JobThreads jobThreads() {
        return new JobThreads();
    }

    @Bean
    Jobs jobs(Places<ScheduledJob> jobs, @Qualifier("jobThreads") JobThreads threads) {
        return new Jobs(jobs, threads, () -> Duration.ofNanos(System.nanoTime()));
    }
}
