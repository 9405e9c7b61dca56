package org.rapport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Boots the modules on the class path in a bare house: an empty H2 database, [Browser], [Events], [MovableClock],
/// [DroppedTags], [Guest], [StoredWeb], [StoredMail] and [StoredVaults]. A test takes what it needs through its constructor, the
/// modules' own beans too. Elena is at the desk; the site is `https://practice.example`, in English and UTC.
///
/// Before every test method the modules' tables are empty (what migrations put there is gone too), ids start at 1, and
/// clock, guest and web are as at first. Classes that share the house run one after the other.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = BareHouse.class, properties = {
    "spring.main.banner-mode=off",
    "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1" + H2.MODE,
    "spring.modulith.events.jdbc.schema=site",
    "spring.modulith.events.jdbc.schema-initialization.enabled=false",
    "spring.web.resources.add-mappings=false"})
@AutoConfigureMockMvc
@TestConstructor(autowireMode = AutowireMode.ALL)
@ExtendWith(FreshStart.class)
@ResourceLock("house")
public @interface ModuleTest {}
