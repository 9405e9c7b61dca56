package org.rapport.app.settings;

import java.time.ZoneId;
import java.util.Locale;

/// How the site is called, speaks and looks now.
///
/// @param title empty where it is called as the practice is
/// @param version grows with each change; 0 until the owner set anything
public record Chosen(String title, Locale language, ZoneId zone, Look look, int version) {}
