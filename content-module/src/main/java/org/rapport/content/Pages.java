package org.rapport.content;

/// This module's templates.
final class Pages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Pages() {}

    static Templates templates() {
        return TEMPLATES;
    }
}
