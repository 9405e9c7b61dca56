package org.rapport.app;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rapport.api.Place;
import org.rapport.api.page.Places;

import static org.assertj.core.api.Assertions.assertThat;

class ExtensionPointsTests {
    private static final Path EXAMPLES = House.ROOT.resolve("plugins/keepsakes/src/main/java");

    /// Every place that somebody asks.
    static Stream<JavaClass> places() {
        return asking().map(ExtensionPointsTests::place).distinct();
    }

    private static Map<String, String> files() {
        return places().map(JavaClass::getSimpleName)
                .collect(Collectors.toMap(Function.identity(), ExtensionPoints::file));
    }

    @Test
    void hasAPageForEveryPlaceAndNoOther() {
        assertThat(ExtensionPoints.pages()).containsExactlyInAnyOrderElementsOf(files().values());
    }

    @Test
    void leadsToEveryPlaceAndNoOther() {
        assertThat(ExtensionPoints.linked()).containsExactlyInAnyOrderEntriesOf(files());
    }

    @Test
    void marksEveryPlaceAndNothingElse() {
        assertThat(names(House.classes().stream().filter(type -> type.isAnnotatedWith(Place.class))))
                .isEqualTo(names(places()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysWhatAFillerWrites(JavaClass place) {
        var said = ExtensionPoints.declaration(page(place));

        assertThat(said).contains("package " + place.getPackageName() + ";");
        assertThat(said).filteredOn(line -> line.endsWith(");"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(place.reflect().getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(ExtensionPointsTests::written).toList());
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysWhoAsksAndWhoFills(JavaClass place) {
        assertThat(ExtensionPoints.listed(page(place), "Asked by")).isEqualTo(names(askers(place)));
        assertThat(ExtensionPoints.listed(page(place), "Filled by"))
                .as("“Filled by” of %s in docs/extension-points", place.getSimpleName()).isNotEmpty()
                .isEqualTo(names(fillers(place)));
        assertThat(page(place)).contains("\n- **When** ", "\n- **If it throws** ");
    }

    /// What is shown beside it, such as a template, is compared as well.
    @ParameterizedTest
    @MethodSource("places")
    void showsAWholeExampleAsItIsCompiled(JavaClass place) {
        var shown = ExtensionPoints.shown(page(place));

        assertThat(shown).allSatisfy((file, said) -> assertThat(said).isEqualTo(House.text(file)));
        assertThat(shown.entrySet()).filteredOn(file -> file.getKey().startsWith(EXAMPLES))
                .filteredOn(file -> file.getValue().contains(" implements " + place.getSimpleName() + " {"))
                .as("an example of %s, whole", place.getSimpleName()).hasSize(1);
    }

    private static String page(JavaClass place) {
        return ExtensionPoints.page(place.getSimpleName());
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
