package org.rapport.app.settings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// The settings as the owner types them.
///
/// @param title empty for the practice's name
/// @param accent empty for the palette's own
/// @param version of the settings that she read before she typed
record SettingsForm(String title, String language, String zone, Palette palette, String accent, int version) {
    private static final int LONGEST_TITLE = 100;

    SettingsForm(@Nullable String title, @Nullable String language, @Nullable String zone, @Nullable Palette palette,
            @Nullable String accent, int version) {
        this.title = title == null || PlainText.isInvisible(title) ? "" : PlainText.line(title);
        this.language = language == null ? "" : language;
        this.zone = zone == null ? "" : zone(PlainText.line(zone));
        this.palette = palette == null ? Palette.PLASTER : palette;
        this.accent = accent == null ? "" : PlainText.line(accent);
        this.version = version;
    }

    /// A zone may be called by its city, "Berlin", if only one zone has it.
    private static String zone(String typed) {
        var city = "/" + typed.replace(' ', '_');
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equalsIgnoreCase(city.substring(1)) || endsWithIgnoringCase(zone, city)).toList();
        return zones.size() == 1 ? zones.getFirst() : typed;
    }

    private static boolean endsWithIgnoringCase(String zone, String city) {
        return zone.regionMatches(true, zone.length() - city.length(), city, 0, city.length());
    }

    static SettingsForm of(Chosen it) {
        var accent = it.look().accent();
        return new SettingsForm(it.title(), it.language().getLanguage(), it.zone().getId(), it.look().palette(),
                accent == null ? "" : accent.toString(), it.version());
    }

    SettingsForm on(int version) {
        return new SettingsForm(title, language, zone, palette, accent, version);
    }

    /// What keeps them from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (title.length() > LONGEST_TITLE) {
            problems.put("title", "site.settings.name.long");
        }
        if (!Settings.LANGUAGES.contains(language)) {
            problems.put("language", "site.settings.language.odd");
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.put("zone", "site.settings.zone.odd");
        }
        if (!accent.isEmpty() && Color.read(accent).isEmpty()) {
            problems.put("accent", "site.settings.accent.odd");
        }
        return problems;
    }
}
