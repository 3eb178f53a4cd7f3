/** What is locked by a number in a service's database: who has which numbers, and how they are held. */
package org.imza.kit.lock;
