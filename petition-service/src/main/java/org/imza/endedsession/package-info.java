/** Sessions that campaign-service has ended, remembered for as long as one of their tokens would still work. */
package org.imza.endedsession;
