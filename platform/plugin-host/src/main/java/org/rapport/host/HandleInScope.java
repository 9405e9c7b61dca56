package org.rapport.host;

import java.util.concurrent.Callable;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.HandleSupplier;

/// The handle of whoever calls.
record HandleInScope(ScopedValue<HandleSupplier> scope) implements HandleSupplier {
    @Override
    public Handle getHandle() {
        return scope.get().getHandle();
    }

    @Override
    public Jdbi getJdbi() {
        return scope.get().getJdbi();
    }

    @Override
    public ConfigRegistry getConfig() {
        return scope.get().getConfig();
    }

    @Override
    public <V> V invokeInContext(ExtensionContext context, Callable<V> task) throws Exception {
        return scope.get().invokeInContext(context, task);
    }
}
