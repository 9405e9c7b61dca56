package org.rapport.content;

/// Another module suggests an article. Content makes a draft of it, once for each `key`; the owner decides.
///
/// @param key of the proposer's choosing, for example `awards:12`; a second proposal with it is ignored
/// @param title for the draft, at most 300 characters
/// @param body in Markdown
public record DraftProposed(String key, String title, String body) {}
