package org.rapport.app.settings;

import java.time.ZoneId;
import java.util.Locale;

/// How the site speaks and looks now.
///
/// @param version grows with each change; 0 until the owner set anything
public record Chosen(Locale language, ZoneId zone, Look look, int version) {}
