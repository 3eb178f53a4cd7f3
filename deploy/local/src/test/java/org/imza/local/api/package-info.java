/** The contract with programs: one OpenAPI document for all services, and what holds them to it. */
package org.imza.local.api;
