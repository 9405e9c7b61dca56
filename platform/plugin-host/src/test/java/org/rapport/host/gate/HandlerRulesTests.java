package org.rapport.host.gate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HandlerRulesTests {
    @ParameterizedTest
    @ValueSource(strings = {"@GetMapping(\"/guest\")", "@PostMapping(path = \"/guest/{id}/more\")",
        "@PutMapping({\"/desk/guest\", \"/desk/guest/all\"})", "@GetMapping(\"guest/{*rest}\")",
        "@GetMapping(\"/tea-room/monday\")", "@RequestMapping(\"/pots/a/b\")", "@DeleteMapping(\"/{any}\")"})
    void takesHandlersWhereRoutesLead(String mapping) {
        assertPasses(guest("@Controller class Guest { " + mapping + " Object see() { return null; } }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {"@GetMapping(\"/guests\") ¦ /guests", "@PostMapping(\"/desk\") ¦ /desk",
        "@GetMapping({\"/guest\", \"/articles/{slug}\"}) ¦ /articles/{slug}", "@PutMapping(\"/tea-room\") ¦ /tea-room",
        "@RequestMapping(path = \"/desk/guests\", method = RequestMethod.GET) ¦ /desk/guests",
        "@DeleteMapping(\"feed\") ¦ /feed", "@PatchMapping ¦ /", "@GetMapping(\"/guest/{\") ¦ /guest/{"})
    void refusesHandlersWhereNobodyIsLed(String mapping, String address) {
        assertRefused(guest("@Controller class Guest { " + mapping + " Object see() { return null; } }"),
                "handler-astray | Guest.see(..) | " + address + " guest");
    }

    @Test
    void joinsTheAddressOfTheClassAndThatOfTheMethod() {
        assertPasses(
                guest("@RequestMapping(\"/guest\") @Controller class Guest { @GetMapping Object see() { return null; } "
                        + "@GetMapping(\"/more\") Object more() { return null; } }"));
        assertRefused(guest("@RequestMapping({\"/guest\", \"/visit\"}) @Controller class Guest { "
                + "@GetMapping(\"more\") Object see() { return null; } }"),
                "handler-astray | Guest.see(..) | /visit/more guest");
        assertRefused(guest("@RequestMapping(path = \"desk\") @Controller class Guest { "
                + "@GetMapping(\"/guest\") Object see() { return null; } @GetMapping Object all() { return null; } }"),
                "handler-astray | Guest.all(..) | /desk guest");
    }

    @Test
    void readsConstants() {
        assertRefused(guest("@Controller class Guest { private static final String HERE = \"/here\"; "
                + "@GetMapping(HERE + \"/now\") Object see() { return null; } }"),
                "handler-astray | Guest.see(..) | /here/now guest");
    }

    @Test
    void saysNothingOfWhatDependsOnAnotherClass() {
        assertPasses(guest("@Controller @RequestMapping(\"/guest\") class Guest extends Base {} "
                + "abstract class Base { @GetMapping(\"/more\") Object see() { return null; } }"));
        assertPasses(guest("@Controller @RequestMapping(\"/guest\") class Guest extends Base {} "
                + "class Base { @GetMapping(\"/more\") Object see() { return null; } }"));
        assertPasses(guest(
                "@Controller class Guest implements Base { @GetMapping(\"/more\") Object see() { return null; } } "
                        + "@RequestMapping(\"/guest\") interface Base {}"));
        assertPasses(guest("@Controller @RequestMapping(\"/guest\") abstract class Guest implements Base {} "
                + "interface Base { @GetMapping(\"/more\") Object see(); }"));
        assertPasses(guest("@Controller @Here class Guest { @GetMapping(\"/more\") Object see() { return null; } } "
                + "@RequestMapping(\"/guest\") @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) "
                + "@interface Here {}"));
    }

    private static PluginJar guest(String source) {
        return PluginJar.of("package org.example.guest; import org.springframework.stereotype.Controller; "
                + "import org.springframework.web.bind.annotation.*; " + source)
                .saying("routes=/tea-room/{day}, /pots/**");
    }

    private static void assertPasses(PluginJar jar) {
        assertThat(Judge.findings(jar)).isEmpty();
    }

    private static void assertRefused(PluginJar jar, String expected) {
        assertThat(Judge.findings(jar)).map(Intruder::written).containsExactly(expected);
    }
}
