package org.rapport.comments;

/// Somebody whose comment appears and who names a site of her own.
///
/// @param name as she calls herself, perhaps empty
/// @param site an http(s) address
public record Neighbour(String name, String site) {}
