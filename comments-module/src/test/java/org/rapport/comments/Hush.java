package org.rapport.comments;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.content.Article;

/// Keeps one page in the dark, and others as long as a test wants it.
@Component
class Hush implements Discretion {
    static final String TARGET = "https://hush.example/";

    private static final Set<String> ALSO = ConcurrentHashMap.newKeySet();

    static void also(String target) {
        ALSO.add(target);
    }

    static void noMore() {
        ALSO.clear();
    }

    @Override
    public Set<String> untold(Article article, Set<String> targets) {
        return targets.stream().filter(target -> target.equals(TARGET) || ALSO.contains(target))
                .collect(Collectors.toSet());
    }
}
