package org.rapport.host.gate;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What the compiler writes for honest code passes, all of it.
class HonestTests {
    private static final String HEAD = """
            package org.example.guest;
            import java.time.*; import java.util.*; import java.util.function.*; import java.util.stream.*;
            import org.rapport.api.*; import org.rapport.api.page.*;
            """;

    static final List<String> sources = Arrays.stream("""
            record Point(int x, int y) { Point { if (x < 0) throw new IllegalArgumentException("x" + x); } }
            ---
            record Pair<A extends Comparable<A>, B>(A a, List<? super B> b) implements Comparable<Pair<A, B>> {
                public int compareTo(Pair<A, B> other) { return a.compareTo(other.a); }
            }
            ---
            sealed interface Shape {
                record Circle(double r) implements Shape {}
                record Square(double a) implements Shape {}
                static double area(Shape shape) {
                    return switch (shape) { case Circle(var r) when r > 1 -> r; case Circle c -> 0; case Square(double a) -> a * a; };
                }
            }
            ---
            class Switches {
                enum Kind { ONE, TWO { @Override String say() { return "2"; } }; String say() { return name(); } }
                sealed interface Any permits Kind2, Other {}
                enum Kind2 implements Any { A, B }
                record Other(String s) implements Any {}
                int old(Kind kind) { switch (kind) { case ONE: return 1; default: return 2; } }
                int modern(Kind kind) { return switch (kind) { case ONE -> 1; case TWO -> 2; }; }
                int qualified(Any any) { return switch (any) { case Kind2.A -> 1; case Kind2.B -> 2; case Other(String s) -> 3; }; }
                int texts(String text) { return switch (text) { case "a", "b" -> 1; default -> 2; }; }
                int host(Origin origin) { return switch (origin) { case Origin o when o.name().isEmpty() -> 1; default -> 2; }; }
                int nothing(Object o) { return switch (o) { case null -> 0; case Integer i when i > 3 -> i; case int[] a -> a.length; default -> 9; }; }
                int numbers(Integer i) { return switch (i) { case 1 -> 1; case Integer n when n > 1 -> 2; default -> 3; }; }
            }
            ---
            class Lambdas {
                private int count;
                Runnable one() { return () -> count++; }
                Supplier<Supplier<String>> two() { return () -> () -> "a" + count; }
                Function<String, Integer> three() { return Integer::parseInt; }
                Supplier<List<String>> four() { return ArrayList::new; }
                IntFunction<String[]> five() { return String[]::new; }
                Comparator<String> six() { return Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()); }
                <T> UnaryOperator<T> seven() { return UnaryOperator.identity(); }
                BiFunction<Object, Object, Boolean> eight() { return Object::equals; }
                interface Named<T> { String name(T of); default String twice(T of) { return name(of) + name(of); } }
                interface Texts extends Named<String> { String name(String of); }
                Texts nine() { return text -> text + 1; }
                Object ten() { return (Runnable & Named<String>) null; }
                static final Predicate<String> ELEVEN = String::isBlank;
                Comparator<String> twelve() { return (a, b) -> 0; }
            }
            ---
            class Streams {
                Map<Boolean, List<String>> parted(List<String> all) {
                    return all.stream().filter(Predicate.not(String::isBlank)).collect(Collectors.partitioningBy(each -> each.length() > 3));
                }
                int sum(int... all) { return IntStream.of(all).map(each -> each * 2).sum(); }
                List<List<Integer>> windows(Stream<Integer> all) { return all.gather(Gatherers.windowFixed(2)).toList(); }
                String joined(Collection<?> all) { return all.stream().map(String::valueOf).collect(Collectors.joining(", ")); }
            }
            ---
            interface Greeting {
                String name();
                default String hello() { return "Hello, " + own() + name() + 'x' + 1L + 2.0 + null; }
                private String own() { return "dear "; }
                static Greeting of(String name) { return () -> name; }
            }
            ---
            class Outer {
                private int hidden;
                class Inner { int seen() { return hidden; } class Deeper { int all() { return hidden + Inner.this.seen(); } } }
                static class Nested<T> { T value; }
                Object anonymous() { return new Object() { int x = hidden; @Override public String toString() { return "" + x; } }; }
                int local() {
                    record Both(int a, int b) {} enum Local { A } interface Face { int x(); }
                    class Here implements Face { public int x() { return new Both(1, 2).a() + hidden; } }
                    return new Here().x() + Local.A.ordinal();
                }
            }
            ---
            class Flow {
                int loops(List<Integer> all, int[][] grid) {
                    int sum = 0;
                    for (int each : all) sum += each;
                    for (int[] row : grid) for (int cell : row) sum += cell;
                    int[][] copy = grid.clone(); String[][] more = new String[2][3]; long[] longs = {1, 2};
                    outer: while (true) { if (sum++ > 3) break outer; }
                    assert sum > 0 : "no sum";
                    return sum + copy.length + more[0].length + (int) longs[0];
                }
                synchronized void locked() { synchronized (this) { hashCode(); } }
                String read(String text) {
                    try (var in = new java.io.StringReader(text); var lines = new java.io.BufferedReader(in)) { return lines.readLine(); }
                    catch (java.io.IOException | IllegalStateException e) { throw new java.io.UncheckedIOException(new java.io.IOException(e)); }
                    finally { hashCode(); }
                }
            }
            ---
            abstract class Shape<T extends Number & Comparable<T>> {
                protected abstract T size();
                <E extends Exception> void maybe() throws E {}
                static class Small extends Shape<Integer> { @Override protected Integer size() { return 1; } }
            }
            class Thing implements Cloneable, Iterable<String>, AutoCloseable {
                public Iterator<String> iterator() { return List.of("a").iterator(); }
                public void close() {}
                @Override public Thing clone() throws CloneNotSupportedException { return (Thing) super.clone(); }
                @Override public boolean equals(Object other) { return other instanceof Thing t && t.hashCode() == hashCode(); }
                @Override public int hashCode() { return Objects.hash(1, Class.class, String[].class, int.class); }
            }
            abstract class HalfCheck implements HealthCheck { public void tryAgain(String trouble) {} }
            class Trouble extends RuntimeException { Trouble(String m, Throwable e) { super(m, e); } }
            ---
            class Names {
                void notifyOwner() { notify("Elena"); wait("x"); parallel(); forName("a"); exit(); }
                void notify(String whom) {} void wait(String text) {} void parallel() {} static void forName(String x) {} void exit() {}
            }
            ---
            class Times {
                private final Clock clock;
                Times(Clock clock) { this.clock = clock; }
                String day() { return LocalDate.now(clock).plusDays(1).format(java.time.format.DateTimeFormatter.ISO_DATE); }
                String said() { return String.format(Locale.ROOT, "%s %d", Instant.EPOCH, Duration.ofDays(1).toHours()) + "x".formatted(); }
                boolean matches(String text) { return java.util.regex.Pattern.compile("a+").matcher(text).matches(); }
                UUID id() { return UUID.nameUUIDFromBytes("x".getBytes(java.nio.charset.StandardCharsets.UTF_8)); }
                java.util.concurrent.ConcurrentHashMap<String, Integer> seen = new java.util.concurrent.ConcurrentHashMap<>();
                void all() { seen.forEach((a, b) -> {}); seen.merge("a", 1, Integer::sum); seen.computeIfAbsent("b", String::length); }
            }
            ---
            @org.springframework.stereotype.Controller class Pages {
                private final Things things;
                private final CacheTags tags;
                Pages(Things things, CacheTags tags) { this.things = things; this.tags = tags; }
                @org.springframework.web.bind.annotation.GetMapping("/guest/{id}")
                Answer show(@org.springframework.web.bind.annotation.PathVariable long id) { return Page.of("x" + things.count(), output -> output.writeContent("x")); }
            }
            @org.springframework.stereotype.Component class Things implements HealthCheck {
                private final ThingTable table;
                private final org.springframework.context.ApplicationEventPublisher events;
                private static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Things.class);
                Things(ThingTable table, org.springframework.context.ApplicationEventPublisher events) { this.table = table; this.events = events; }
                @org.springframework.modulith.events.ApplicationModuleListener(id = "guest.made")
                void on(Made made) { table.add(made.name()); log.info("made {}", made); }
                @org.springframework.transaction.annotation.Transactional(readOnly = true, propagation = org.springframework.transaction.annotation.Propagation.REQUIRED)
                long count() { events.publishEvent(new Made("a")); return table.count(); }
                @Override public List<Trouble> troubles() { return List.of(new Trouble("a", "b", Instant.EPOCH)); }
                @Override public void tryAgain(String trouble) {}
            }
            record Made(String name) {}
            record ThingId(long value) implements Id {}
            interface ThingTable {
                @org.jdbi.v3.sqlobject.statement.SqlUpdate("insert into guest.thing (name) values (:name)") void add(String name);
                @org.jdbi.v3.sqlobject.statement.SqlQuery(\"""
                        select count(*) from guest.thing where name <> '#' and cast(:x as bigint) is null
                        \""") long count();
                @org.jdbi.v3.sqlobject.statement.GetGeneratedKeys @org.jdbi.v3.sqlobject.statement.SqlUpdate("x") ThingId made(@org.jdbi.v3.sqlobject.customizer.BindMethods Made made);
            }
            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false) class GuestConfiguration {
                @org.springframework.context.annotation.Bean @org.springframework.core.annotation.Order(3) ThingTable things(org.jdbi.v3.core.Jdbi jdbi) { return jdbi.onDemand(ThingTable.class); }
                @org.springframework.context.annotation.Bean Comparator<String> order() { return Comparator.naturalOrder(); }
            }
            """.split("\\R---\\R")).toList();

    @ParameterizedTest
    @FieldSource("sources")
    void pass(String source) {
        assertThat(Judge.findings(PluginJar.of(HEAD + source))).isEmpty();
    }
}
