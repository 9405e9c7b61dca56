package org.rapport.comments.spam;

/// Something that was said.
///
/// @param author as the writer calls herself, perhaps empty
/// @param site the writer's own site, or empty
public record Text(String author, String site, String text) {}
