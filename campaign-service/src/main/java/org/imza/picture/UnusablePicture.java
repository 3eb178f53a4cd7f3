package org.imza.picture;

/** A file that cannot be shown as a picture. The message is the key of a sentence for people. */
public class UnusablePicture extends RuntimeException {

    private UnusablePicture(String messageKey) {
        super(messageKey, null, false, false);
    }

    /** Too many bytes, or too many pixels in it. */
    static UnusablePicture tooLarge() {
        return new UnusablePicture("updatePictureTooLarge");
    }

    /** Neither PNG nor JPEG. */
    static UnusablePicture unknown() {
        return new UnusablePicture("updatePictureUnknown");
    }

    /** It begins like a picture and is none. */
    static UnusablePicture broken() {
        return new UnusablePicture("updatePictureBroken");
    }

    /** It takes more time or memory than a picture may. */
    static UnusablePicture tooHard() {
        return new UnusablePicture("updatePictureTooHard");
    }
}
