package org.imza.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters that a resource reads by itself, beside those its method takes; others are refused. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface QueryNames {

    /** As they stand in the address. */
    String[] value();
}
