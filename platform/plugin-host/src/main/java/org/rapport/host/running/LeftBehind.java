package org.rapport.host.running;

import java.time.Instant;

/// What a plugin keeps that does not run: meanwhile it hears nothing, and deletes nothing by itself.
///
/// @param id of the plugin
/// @param since when it does not run
/// @param isInstalled whether it can be switched on; else it was taken out
/// @param entries how many rows of its tables
public record LeftBehind(String id, Instant since, boolean isInstalled, long entries) {}
