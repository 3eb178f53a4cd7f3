/** How moderators decide what goes public: a queue, a review of every word, and a coded public reason for a no. */
package org.imza.moderation;
