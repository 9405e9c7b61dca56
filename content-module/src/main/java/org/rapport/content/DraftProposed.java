package org.rapport.content;

/// Another module suggests an article. Content makes a draft of it, one for each `key`; the owner decides.
///
/// @param key of the proposer's choosing, for example `awards:12`. A later proposal with it takes the place of the one
///     before, until the owner writes in the draft or readers see it
/// @param title for the draft, at most 300 characters
/// @param body in Markdown
public record DraftProposed(String key, String title, String body) {}
