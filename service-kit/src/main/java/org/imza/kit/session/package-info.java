/** Who is signed in: a signed token in a cookie for pages, in a header for programs. */
package org.imza.kit.session;
