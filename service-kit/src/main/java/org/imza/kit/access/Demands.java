package org.imza.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource, or one method of it, is for. Visitors who are not signed in are led to where they can; a permission of the
 * platform is asked for before the resource is reached. One of an organization is asked for by the resource's use case,
 * which knows whose the thing is.
 *
 * <p>What is for everybody says {@link jakarta.annotation.security.PermitAll}; a resource that says neither answers
 * nobody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Demands {

    /** The permission. */
    Permission value();
}
