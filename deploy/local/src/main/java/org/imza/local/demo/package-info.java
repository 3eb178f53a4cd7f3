/** What a first start fills in, so that a newcomer sees a living place. */
package org.imza.local.demo;
