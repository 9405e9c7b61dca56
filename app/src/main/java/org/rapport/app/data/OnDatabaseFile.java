package org.rapport.app.data;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Whether the database is an H2 file of ours. A server such as PostgreSQL sees to its disk itself.
final class OnDatabaseFile implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return DataDirectory.of(context.getEnvironment()).isPresent();
    }
}
