package org.rapport.host.gate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileRulesTests {
    @ParameterizedTest
    @ValueSource(strings = {"META-INF/versions/9/org/example/guest/x.txt", "META-INF/versions/25/META-INF/x",
        "META-INF/versions/x", "meta-inf/Versions/9/x"})
    void refusesOtherFilesForOtherJavas(String path) {
        assertThat(Judge.findings(PluginJar.of().with(path, "x"))).map(Intruder::written)
                .containsExactly("multi-release | " + path + " |");
    }

    @ParameterizedTest
    @CsvSource({"db/migration/V1__x.sql,db/migration", "db/migration/poems/V1__x.sql,db/migration",
        "db/migration/guests/V1__x.sql,db/migration", "messages/poems.properties,messages",
        "messages/guest_deu.properties,messages", "messages/guest.txt,messages", "messages/guest/x.properties,messages",
        "styles/site.css,styles", "styles/guest-more.css,styles", "styles/guest/a/b.css,styles",
        "styles/guest.html,styles", "files/stamp.svg,files", "files/poems/stamp.svg,files", "scripts/poems.js,scripts",
        "scripts/guest-desk.mjs,scripts"})
    void refusesFilesNamedAfterSomebodyElse(String path, String folder) {
        assertThat(Judge.findings(PluginJar.of().with(path, ""))).map(Intruder::written)
                .containsExactly("foreign-folder | " + path + " | " + folder + " guest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/services/java.sql.Driver", "META-INF/spring.factories",
        "META-INF/spring/x.imports",
        "META-INF/spring/aot.factories", "META-INF/spring.components", "application.properties",
        "application-demo.yaml",
        "config/application.yml", "logback.xml", "logback-spring.xml", "logback-test.xml", "META-INF/resources/x.html",
        "static/x.html",
        "public/x.html", "resources/x.html", "META-INF/web-fragment.xml", "junit-platform.properties", "banner.txt",
        "simplelogger.properties", "module-info.class"})
    void refusesFilesThatOthersReadByThemselves(String path) {
        assertThat(Judge.findings(PluginJar.of().with(path, "x"))).map(Intruder::written)
                .containsExactly("found-by-others | " + path + " |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1_x.sql", "1__x.sql", "v1__x.sql", "V1__x.SQL", "V1__.sql", "R__x.sql", "V1__x.txt",
        "U1__x.sql",
        "more/V1__x.sql"})
    void refusesScriptsThatWouldNeverRun(String name) {
        var path = "db/migration/guest/" + name;

        assertThat(Judge.findings(PluginJar.of().with(path, "x"))).map(Intruder::written)
                .containsExactly("script-name | " + path + " |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"files/guest/page.html", "files/guest/Stamp.svg", "files/guest/.svg", "files/guest/a b.svg",
        "files/guest/stamp", "files/guest/a/.b/c.svg", "files/guest/talk.SVG", "files/guest/x.class.txt/y.php"})
    void refusesFilesThatTheSiteDoesNotServe(String path) {
        assertThat(Judge.findings(PluginJar.of().with(path, "x"))).map(Intruder::written)
                .containsExactly("not-served | " + path
                        + " | avif, css, gif, ico, jpeg, jpg, js, json, png, svg, txt, webp, woff2");
    }

    @Test
    void takesFilesNamedAfterIt() {
        assertThat(Judge.findings(PluginJar.of().with("db/migration/guest/V1__x.sql", "x")
                .with("messages/guest.properties", "guest.about=x").with("messages/guest_de.properties", "")
                .with("styles/guest.css", "")
                .with("styles/guest-desk.css", "").with("styles/guest/x.css", "").with("scripts/guest.js", "")
                .with("files/guest/stamp.svg", "").with("files/guest/fonts/pen-2.min.woff2", "")
                .with("scripts/guest-desk/x.js", "").with("LICENSE", "").with("META-INF/maven/x/pom.xml", "")
                .with("META-INF/MANIFEST.MF", "").with("META-INF/LICENSE", "")
                .with("org/example/guest/static/x.bin", "")
                .with("META-INF/spring-configuration-metadata.json", "{}"))).isEmpty();
    }
}
