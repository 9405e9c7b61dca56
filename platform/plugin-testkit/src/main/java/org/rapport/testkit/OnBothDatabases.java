package org.rapport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// Runs a `…TableTests` class once on H2 and once on PostgreSQL. Its constructor (or a test method) takes a [Database],
/// which is new for every test method.
///
/// Where PostgreSQL cannot run, its half is skipped and says why.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
