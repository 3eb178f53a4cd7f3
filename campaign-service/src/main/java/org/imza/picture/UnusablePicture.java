package org.imza.picture;

/** A file that cannot be shown as a picture. The message is a code, as a form knows it. */
public class UnusablePicture extends RuntimeException {

    private UnusablePicture(String code) {
        super(code, null, false, false);
    }

    /** Too many bytes, or too many pixels in it. */
    static UnusablePicture tooLarge() {
        return new UnusablePicture("tooLarge");
    }

    /** HEIC or AVIF, which only the phone itself turns into something else. */
    static UnusablePicture ofAPhone() {
        return new UnusablePicture("ofAPhone");
    }

    /** None of the formats taken. */
    static UnusablePicture unknown() {
        return new UnusablePicture("notAPicture");
    }

    /** It begins like a picture and is none. */
    static UnusablePicture broken() {
        return new UnusablePicture("broken");
    }

    /** It takes more time or memory than a picture may. */
    static UnusablePicture tooHard() {
        return new UnusablePicture("tooHard");
    }
}
