package org.rapport.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test method a database of its own and discards it afterwards.
record FreshDatabase(Product product) implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(FreshDatabase.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Held.class, key -> new Held(product.fresh()), Held.class)
                .database();
    }

    /// Closed by the store at the end of the test.
    private record Held(Database database) implements AutoCloseable {
        @Override
        public void close() {
            database.discard();
        }
    }
}
