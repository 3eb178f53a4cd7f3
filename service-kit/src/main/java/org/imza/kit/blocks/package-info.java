/** Text in blocks: documents that are edited, translated and shown block by block. */
package org.imza.kit.blocks;
