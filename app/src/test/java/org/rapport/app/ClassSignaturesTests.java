package org.rapport.app;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ClassSignaturesTests {
    public static sealed class Bells implements Comparable<Bells> permits Bells.Small {
        public static final int MOST = 3;
        protected List<? super Small> small = List.of();
        int hidden;

        protected Bells(String name) {
            hidden = name.length();
        }

        public final <T extends Comparable<T> & Appendable> Map<String, T[]> ring(byte[][] tune, T out)
                throws IOException {
            out.append(String.valueOf(tune.length));
            return Map.of();
        }

        @Override
        public int compareTo(Bells other) {
            return hidden - other.hidden;
        }

        @Override
        public String toString() {
            return "bells";
        }

        void hidden() {}

        public static final class Small extends Bells {
            private Small() {
                super("small");
            }
        }
    }

    @Test
    void saysWhatAClassPromises() throws IOException {
        assertThat(lines(Bells.class, false)).isEqualTo("""
                Bells class [sealed]
                Bells implements java.lang.Comparable<Bells>
                Bells.MOST static int [final]
                Bells.compareTo(Bells) int
                Bells.new(java.lang.String) [protected]
                Bells.ring(byte[][], T) java.util.Map<java.lang.String, T[]> \
                <T extends java.lang.Comparable<T> & java.lang.Appendable> throws java.io.IOException [final]
                Bells.small java.util.List<? super Bells.Small> [protected]""");
        assertThat(lines(Bells.Small.class, false)).isEqualTo("""
                Bells.Small class [final]
                Bells.Small extends Bells""");
    }

    public record Pair<T>(T left, List<?> right) {}

    @Test
    void saysTheComponentsOfARecord() throws IOException {
        assertThat(lines(Pair.class, false)).isEqualTo("""
                Pair record(T left, java.util.List<?> right) <T>
                Pair.left() T
                Pair.new(T, java.util.List<?>)
                Pair.right() java.util.List<?>""");
    }

    public enum Door {
        OPEN {
            @Override
            boolean isOpen() {
                return true;
            }
        };

        abstract boolean isOpen();
    }

    @Test
    void saysTheConstantsOfAnEnum() throws IOException {
        assertThat(lines(Door.class, false)).isEqualTo("""
                Door enum
                Door.OPEN static Door [final]
                Door.valueOf(java.lang.String) static Door
                Door.values() static Door[]""");
    }

    public interface Place extends Runnable {
        String fill(Map.Entry<String, ? extends Number> entry);

        default void rest() {}

        static Place nowhere() {
            throw new IllegalStateException();
        }
    }

    @FunctionalInterface
    public interface Lookup {
        int of(String word);
    }

    @Test
    void saysWhatAuthorsFill() throws IOException {
        var called = """
                Place extends java.lang.Runnable
                Place interface
                Place.fill(java.util.Map.Entry<java.lang.String, ? extends java.lang.Number>) java.lang.String [abstract]
                Place.nowhere() static Place
                Place.rest() void [default]""";

        assertThat(lines(Place.class, false)).isEqualTo(called);
        assertThat(lines(Place.class, true))
                .isEqualTo(called.replace("Place interface", "Place interface [filled by authors]"));
        assertThat(lines(Lookup.class, false)).startsWith("Lookup interface [filled by authors]");
    }

    public @interface Named {
        String value();

        int order() default 0;
    }

    public abstract static class Begun {
        protected abstract void end();
    }

    @Test
    void saysWhatAuthorsMustWrite() throws IOException {
        assertThat(lines(Named.class, false)).isEqualTo("""
                Named annotation [filled by authors]
                Named.order() int [default]
                Named.value() java.lang.String [abstract]""");
        assertThat(lines(Begun.class, false)).isEqualTo("""
                Begun class [abstract, filled by authors]
                Begun.end() void [abstract, protected]
                Begun.new()""");
    }

    /// Without the names of this package and this class.
    private static String lines(Class<?> type, boolean isPlace) throws IOException {
        var bytes = new ClassPathResource(type.getName().replace('.', '/') + ".class").getContentAsByteArray();
        return new ClassSignatures(ClassFile.of().parse(bytes), isPlace).lines().sorted().map(SignatureLine::toString)
                .collect(Collectors.joining("\n")).replace(ClassSignaturesTests.class.getName() + ".", "");
    }
}
