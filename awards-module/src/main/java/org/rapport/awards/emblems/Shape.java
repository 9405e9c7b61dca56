package org.rapport.awards.emblems;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is drawn on a badge, 24 by 24, with an outline that is still told apart at that size.
public enum Shape {
    SPROUT("M11 19v-7C7.500 12 5.500 9.800 5.500 6.500C9 6.500 11 8.300 12 10.500"
            + "C13 8.300 15 6.500 18.500 6.500C18.500 9.800 16.500 12 13 12v7z"),
    RINGS("M9 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 2a3 3 0 1 1 0 6a3 3 0 1 1 0-6z"
            + "M15 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 2a3 3 0 1 1 0 6a3 3 0 1 1 0-6z"),
    LAMP("M12 4.500a5.500 5.500 0 0 0-3 10.100V16.500h6v-1.900A5.500 5.500 0 0 0 12 4.500zM9.500 17.500h5v2h-5z"),
    HOUSES("M4.500 17.500v-6.500l3.500-3.500l3.500 3.500v6.500zM12.500 17.500v-6.500l3.500-3.500l3.500 3.500v6.500z"),
    HEART("M12 18.500C7.500 15.500 5 12.800 5 9.800A3.600 3.600 0 0 1 12 8.300"
            + "A3.600 3.600 0 0 1 19 9.800C19 12.800 16.500 15.500 12 18.500z"),
    STAR("M12 5l2.060 4.170l4.600.670l-3.330 3.240l.790 4.580L12 15.500"
            + "l-4.120 2.160l.790-4.580l-3.330-3.240l4.600-.670z");

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /// As SVG draws it, with `fill-rule="evenodd"`.
    public String path() {
        return path;
    }

    /// In the keys of messages.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shape> named(String name) {
        return Stream.of(values()).filter(shape -> shape.name().equals(name)).findFirst();
    }
}
