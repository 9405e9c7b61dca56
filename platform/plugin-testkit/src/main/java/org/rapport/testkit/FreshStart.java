package org.rapport.testkit;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Lets every test method of a context find the house as at first.
final class FreshStart implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBeanProvider(Renewed.class).orderedStream()
                .forEach(Renewed::renew);
    }
}
