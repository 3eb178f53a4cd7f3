package org.imza.event;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A field that former releases do not tell, or that many events have not: {@code null} is not written at all. */
@Retention(RUNTIME)
@Target({RECORD_COMPONENT, FIELD, METHOD})
public @interface LeftOutIfNull {}
