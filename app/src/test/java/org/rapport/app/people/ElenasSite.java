package org.rapport.app.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import org.rapport.app.Rapport;

/// The whole site at a port of its own, kept by Elena, who wants no plugins sent to it. It starts once for all classes that
/// say so.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:elenas;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "rapport.data.directory=target/elenas-site", "rapport.owner.name=Elena",
    "rapport.owner.password=" + ElenasSite.PASSWORD, "rapport.plugins.upload=off"})
public @interface ElenasSite {
    String PASSWORD = "a heron stands in the shallows";
}
