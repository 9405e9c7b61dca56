package org.rapport.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Another module suggests an article. Content makes a draft of it, one for each `key`; the owner decides.
///
/// @param key of the proposer's choosing, for example `awards:12`. A later proposal with it takes the place of the one
///     before, until the owner writes in the draft or readers see it
/// @param title for the draft, at most 300 characters
/// @param body in Markdown
/// @param at when it was proposed: an older one that comes late takes the place of no newer one. Null in what older
///     versions left in the registry, which takes the place of none
public record DraftProposed(String key, String title, String body, @Nullable Instant at) {}
