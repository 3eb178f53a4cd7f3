/** Reads what people typed, field by field, and remembers what is wrong with each. */
package org.imza.form;
