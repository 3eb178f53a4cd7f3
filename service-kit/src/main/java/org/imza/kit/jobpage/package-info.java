/** Where administrators, programs and operators see how far long work has got, and stop it or let it go on. */
package org.imza.kit.jobpage;
