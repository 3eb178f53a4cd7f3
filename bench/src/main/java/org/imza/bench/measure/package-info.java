/** Two things measured in turn, the figures made of them and the goals they are held against. */
package org.imza.bench.measure;
