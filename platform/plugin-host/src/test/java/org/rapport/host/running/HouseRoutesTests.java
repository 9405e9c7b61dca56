package org.rapport.host.running;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semver4j.Semver;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.rapport.host.Manifest;
import org.rapport.host.VersionRange;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HouseRoutesTests {
    private final StaticListableBeanFactory house = new StaticListableBeanFactory();

    @BeforeEach
    void answerAtSomeAddresses() throws NoSuchMethodException {
        var mapping = new RequestMappingHandlerMapping();
        for (var pattern : List.of("/articles/{slug}", "/desk/{shelf:articles|pages}/{id}/preview", "/{page}")) {
            mapping.registerMapping(RequestMappingInfo.paths(pattern).build(), this,
                    HouseRoutesTests.class.getDeclaredMethod("answerAtSomeAddresses"));
        }
        house.addBean("requestMappingHandlerMapping", mapping);
    }

    private static Manifest plugin(String id, String... routes) {
        return new Manifest(id, id, new Semver("1.0.0"), "org.example." + id, VersionRange.ANY, List.of(),
                List.of(routes), List.of());
    }

    private void assertTaken(String by, Manifest plugin, Manifest... others) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> HouseRoutes.check(plugin, List.of(others), house)).extracting(Refused::findings)
                .isEqualTo(List.of(new Finding(Rule.TAKEN_ROUTE, Manifest.LOCATION, List.of(by))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/{slug}", "/articles/new", "/articles/**", "/{shelf}/new"})
    void belongToTheHouse(String route) {
        assertTaken("/articles/{slug}", plugin("lamps", route));
    }

    @ParameterizedTest
    @CsvSource({"/rooms/{room}, /rooms/{room}", "/rooms/{room}/old, /rooms/hall/{age}", "/rooms/hall, /rooms/**"})
    void belongToAnotherPlugin(String its, String wanted) {
        assertTaken(its, plugin("lamps", wanted), plugin("chairs", its));
    }

    @Test
    void areAnothersByItsId() {
        assertTaken("/chairs", plugin("lamps", "/chairs"), plugin("chairs"));
        assertTaken("/desk/chairs/**", plugin("lamps", "/desk/{id}/old"), plugin("chairs"));
    }

    @Test
    void areFreeElsewhere() {
        var lamps = plugin("lamps", "/rooms/{room}", "/about", "/articles/{slug}/lamps");

        assertThatCode(() -> HouseRoutes.check(lamps, List.of(plugin("chairs", "/rooms/{room}/chairs")), house))
                .doesNotThrowAnyException();
    }
}
