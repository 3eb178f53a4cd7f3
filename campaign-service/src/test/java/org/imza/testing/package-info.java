/** People and things that the tests of campaign-service begin with. */
package org.imza.testing;
