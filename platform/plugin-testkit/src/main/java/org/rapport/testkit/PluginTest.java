package org.rapport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Lets the plugin live in the real host as a drop-in, as its owner would have it: packed from what was compiled, through
/// the gate, with threads, tables and pages of its own. A test takes a [Site], and by their types what the house has,
/// such as [Browser], [MovableClock] or [StoredMail]. The house is a bare one with all modules on the class path, the same
/// for all tests of a JVM; before each test it is as at first, and the plugin comes in anew.
///
/// Which plugin: the one in whose package the test lies. Where its classes are in an unusual place, the configuration
/// parameter of JUnit `rapport.plugin.classes` names it.
///
/// Without being asked for, each class with this annotation fails unless
/// - the plugin passes the gate,
/// - each route of its manifest is answered, and each of its handlers lies within a route,
/// - its scripts run on an empty schema, and on what each version before left, on H2 and, where that can start, on PostgreSQL,
/// - each part that it shows on pages is there within 250 ms;
///
/// and each test, unless
/// - each public page that it asks for again says the same, or had a tag dropped in between,
/// - the plugin did nothing wrong that the test did not ask about ([Site#faults]),
/// - nothing of it is left once it is taken out: no thread, and no class.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(PluginLife.class)
@ResourceLock("plugin house")
public @interface PluginTest {}
