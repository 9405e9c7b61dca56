package org.rapport.app;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rapport.api.page.Places;

import static org.assertj.core.api.Assertions.assertThat;

class ExtensionPointsTests {
    private static final Map<String, String> listed = ExtensionPoints.places();

    /// Every place that somebody asks.
    static Stream<JavaClass> places() {
        return asking().map(ExtensionPointsTests::place).distinct();
    }

    @Test
    void listsEveryPlaceAndNoOther() {
        assertThat(listed.keySet()).isEqualTo(places().map(JavaClass::getSimpleName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysWhatAFillerWrites(JavaClass place) {
        var said = ExtensionPoints.declaration(section(place));

        assertThat(said).contains("package " + place.getPackageName() + ";");
        assertThat(said).filteredOn(line -> line.endsWith(");"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(place.reflect().getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(ExtensionPointsTests::written).toList());
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysWhoAsksAndWhoFills(JavaClass place) {
        assertThat(ExtensionPoints.listed(section(place), "Asked by")).isEqualTo(names(askers(place)));
        assertThat(ExtensionPoints.listed(section(place), "Filled by"))
                .as("“Filled by” of %s in docs/extension-points.md", place.getSimpleName()).isNotEmpty()
                .isEqualTo(names(fillers(place)));
        assertThat(section(place)).contains("\n- **When** ", "\n- **If it throws** ");
    }

    private static String section(JavaClass place) {
        return listed.getOrDefault(place.getSimpleName(), "");
    }

    private static Stream<JavaField> asking() {
        return House.classes().stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Places.class));
    }

    private static JavaClass place(JavaField asking) {
        return ((JavaParameterizedType) asking.getType()).getActualTypeArguments().getFirst().toErasure();
    }

    private static Stream<JavaClass> askers(JavaClass place) {
        return asking().filter(field -> place(field).equals(place)).map(JavaField::getOwner);
    }

    private static Stream<JavaClass> fillers(JavaClass place) {
        return House.classes().stream().filter(type -> !type.isInterface() && type.isAssignableTo(place.getName()));
    }

    private static Set<String> names(Stream<JavaClass> types) {
        return types.map(JavaClass::getName).collect(Collectors.toSet());
    }

    /// The method as its source says it.
    private static String written(Method method) {
        var parameters = Arrays.stream(method.getParameters()).map(ExtensionPointsTests::written);
        return simple(method.getGenericReturnType().getTypeName()) + " " + method.getName()
                + parameters.collect(Collectors.joining(", ", "(", ");"));
    }

    private static String written(Parameter parameter) {
        return simple(parameter.getParameterizedType().getTypeName()) + " " + parameter.getName();
    }

    private static String simple(String type) {
        return type.replaceAll("[\\w.]+[.$](\\w+)", "$1");
    }
}
