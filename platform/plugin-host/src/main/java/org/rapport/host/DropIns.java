package org.rapport.host;

import java.util.List;
import java.util.Optional;

import org.springframework.aop.support.AopUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;

/// The plugins that are not on the class path: they come and go.
public interface DropIns {
    /// One who fills a place.
    ///
    /// @param order among all who fill it, lowest first
    record Filler<T>(T itself, int order) {
        /// `itself`, in the order that the class of `bean` says.
        public static <T> Filler<T> of(T itself, Object bean) {
            return new Filler<>(itself,
                    OrderUtils.getOrder(AopUtils.getTargetClass(bean), Ordered.LOWEST_PRECEDENCE));
        }
    }

    /// Those who fill `place` now.
    <T> List<Filler<T>> fillers(Class<T> place);

    /// What one of them says for `key` in `language`, such as `de`; English where it has no translation.
    Optional<String> words(String key, String language);

    /// The static files of the one called `id`; empty if it does not run.
    Optional<ServedFiles> files(String id);

    /// The files `folder/<id><name><ending>` of all who have one, and those of the folder `folder/<id><name>`, joined.
    /// As long as the same plugins run it is the same text.
    String joined(String folder, String name, String ending);
}
