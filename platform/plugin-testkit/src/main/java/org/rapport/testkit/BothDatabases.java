package org.rapport.testkit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Turns a test class into one for each database.
final class BothDatabases implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<On> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(new On(H2.PRODUCT), new On(PostgreSql.PRODUCT));
    }

    record On(Product product) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return "on " + product.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new UnlessAbsent(product), new FreshDatabase(product));
        }
    }
}
