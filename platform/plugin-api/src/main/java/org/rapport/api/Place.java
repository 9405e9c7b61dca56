package org.rapport.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks an interface that others fill, and only whose place it is asks them, by [org.rapport.api.page.Places]. What fills
/// one is not handed to plugins, as other components of published types are.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Place {}
