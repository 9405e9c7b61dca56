package org.rapport.testkit;

/// A file that a form sends, under the name that its sender gave it.
public record SentFile(String name, byte[] bytes) {}
