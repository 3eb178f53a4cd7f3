/** What a form asks for, and what is wrong with what was sent, by form or as JSON: one check for both. */
package org.imza.kit.form;
