/** What is written to whom, and how each mail goes out once. */
package org.imza.mailing;
