/** How far a petition is: its exact count, its goal, the numbers reached, and who is told of them. */
package org.imza.progress;
