package org.rapport.app;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

import static org.assertj.core.api.Assertions.assertThat;

class FacesTests {
    /// They build on modules; no module builds on them.
    private static final Set<String> FACELESS = Set.of("org.rapport.app", "org.rapport.host");

    @Test
    void showsWhatIsListedAndNoMore() {
        var shown = new TreeMap<String, Set<String>>();
        packages().forEach(each -> shown.put(each.getName(), publicTypes(each)));

        assertThat(shown).as("public types, as docs/extension-points.md lists them")
                .containsExactlyInAnyOrderEntriesOf(ExtensionPoints.faces());
    }

    private static Set<JavaPackage> packages() {
        return House.classes().getDefaultPackage().getSubpackagesInTree().stream()
                .filter(each -> each.isAnnotatedWith(ApplicationModule.class)
                        || each.isAnnotatedWith(NamedInterface.class))
                .filter(each -> FACELESS.stream().noneMatch(each.getName()::startsWith)).collect(Collectors.toSet());
    }

    private static Set<String> publicTypes(JavaPackage where) {
        return where.getClasses().stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isArray() && type.isTopLevelClass() && !House.isGenerated(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
