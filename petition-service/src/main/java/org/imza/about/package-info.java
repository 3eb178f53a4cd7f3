/** How it works and what happens to personal data, in plain words. */
package org.imza.about;
