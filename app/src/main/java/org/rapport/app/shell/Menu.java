package org.rapport.app.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapport.api.page.NavigationItem.Link;
import org.rapport.api.page.NavigationItem.Spot;

/// The words of the navigation where they stand, in order.
record Menu(Map<Spot, List<Link>> links) {
    /// A step that a word can take.
    enum Step {
        UP, DOWN, HEADER, FOOTER, NOWHERE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Menu {
        links = Map.copyOf(links);
    }

    static String word(Spot spot) {
        return spot.name().toLowerCase(Locale.ROOT);
    }

    List<Link> at(Spot spot) {
        return links.getOrDefault(spot, List.of());
    }

    /// The same after the word that leads to `path` took `step`; the first of a list stays when it goes up.
    Menu after(String path, Step step) {
        var moved = new EnumMap<Spot, List<Link>>(Spot.class);
        for (var spot : Spot.values()) {
            moved.put(spot, new ArrayList<>(at(spot)));
        }
        moved.values().stream().filter(list -> list.stream().anyMatch(link -> link.path().equals(path))).findFirst()
                .ifPresent(list -> take(step, list, place(list, path), moved));
        return new Menu(moved);
    }

    /// Whether `step` leaves the word that leads to `path` where it is.
    boolean stays(String path, Step step) {
        var after = after(path, step);
        return Arrays.stream(Spot.values()).allMatch(spot -> after.at(spot).equals(at(spot)));
    }

    private static int place(List<Link> list, String path) {
        return list.stream().map(Link::path).toList().indexOf(path);
    }

    private static void take(Step step, List<Link> list, int place, Map<Spot, List<Link>> all) {
        switch (step) {
            case UP -> Collections.swap(list, place, Math.max(0, place - 1));
            case DOWN -> Collections.swap(list, place, Math.min(list.size() - 1, place + 1));
            case HEADER, FOOTER, NOWHERE -> all.getOrDefault(Spot.valueOf(step.name()), list).add(list.remove(place));
        }
    }
}
