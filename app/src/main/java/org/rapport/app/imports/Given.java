package org.rapport.app.imports;

/// A file that an import was given.
///
/// @param name what people call it
/// @param path where it lies
record Given(String name, String path) {}
