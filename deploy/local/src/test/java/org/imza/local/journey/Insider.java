package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Somebody who signs in by mailed link and works on the pages behind it. */
record Insider(Imza imza, Visitor visitor, String email) {

    private static final String LINK = "/organize/sign-in/";

    static Insider of(Imza imza, String email) {
        return new Insider(imza, imza.visitor(), email);
    }

    /** Asks for a link, as anyone who opens {@code path} without being signed in has to. Returns the link. */
    String askForLink(String path) {
        Seen form = visitor.open(path).expect(200);
        assertEquals("/organize/sign-in", form.uri().getPath());
        Form request = form.formTo("/organize/sign-in").type("email", email);
        return imza.mails()
                .awaitAfter(email, LINK, () -> request.press().expect(200))
                .link(LINK);
    }

    /** Signs in and returns the page that was wanted at first. */
    Seen signIn(String path) {
        String link = askForLink(path);
        Seen wanted = visitor.open(link).expect(200).form("main form").press().expect(200);
        assertEquals(path, wanted.uri().getPath());
        return wanted;
    }

    Seen dashboard() {
        return visitor.open("/organize").expect(200);
    }
}
