package org.imza.update;

/** A file that cannot be shown as a picture. The message is the key of a sentence for people. */
class UnusablePicture extends RuntimeException {

    UnusablePicture(String messageKey) {
        super(messageKey);
    }

    UnusablePicture(String messageKey, Exception cause) {
        super(messageKey, cause);
    }
}
