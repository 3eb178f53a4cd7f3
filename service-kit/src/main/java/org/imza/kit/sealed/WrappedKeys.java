package org.imza.kit.sealed;

/**
 * A column with data keys that a master key wraps. Each feature that has one produces such a bean, so that its keys
 * can be wrapped anew.
 *
 * @param table the table
 * @param key its primary key
 * @param owner the column with the UUID that the keys are wrapped for
 * @param column the wrapped keys; null where there is none
 */
public record WrappedKeys(String table, String key, String owner, String column) {}
