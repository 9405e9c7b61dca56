package org.rapport.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.opentest4j.TestAbortedException;

/// Skips each test method by itself, with the reason, where the database cannot run; so every report counts it.
record UnlessAbsent(Product product) implements TestInstancePreConstructCallback {
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext test, ExtensionContext context) {
        product.absence().ifPresent(reason -> {
            throw new TestAbortedException(reason);
        });
    }
}
