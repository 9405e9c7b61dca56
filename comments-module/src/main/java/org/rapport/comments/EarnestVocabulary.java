package org.rapport.comments;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.page.Places;

/// The words of all modules that never make a comment look like spam.
@Component
class EarnestVocabulary {
    private final Places<EarnestWords> modules;

    EarnestVocabulary(Places<EarnestWords> modules) {
        this.modules = modules;
    }

    Set<String> words() {
        return modules.ask(EarnestWords::words).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
