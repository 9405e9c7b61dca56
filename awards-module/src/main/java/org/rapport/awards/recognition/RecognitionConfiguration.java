package org.rapport.awards.recognition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.rapport.awards.kinds.Kinds;

/// Both listen for what the owner calls an award today.
@Configuration(proxyBeanMethods = false)
class RecognitionConfiguration {
    @Bean
    Recogniser recogniser(Kinds kinds) {
        return new Recogniser(kinds::all);
    }

    @Bean
    AwardWords awardWords(Kinds kinds) {
        return new AwardWords(kinds::all);
    }
}
