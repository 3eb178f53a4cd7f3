package org.imza.moderation;

/** What of a petition's signers waits for a moderator, as it was sent; whatever is left out does. */
record ReviewSettings(Boolean comments, Boolean names) {

    boolean commentsReviewed() {
        return comments == null || comments;
    }

    boolean namesReviewed() {
        return names == null || names;
    }
}
