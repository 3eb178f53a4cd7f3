package org.imza.petitionpage;

import java.util.List;
import org.imza.petition.ShareLink;
import org.imza.signing.SignatureInput;

/**
 * What somebody sees who has signed: {@code action} is where they sign again, {@code back} leads to the petition, {@code address} is what they share, {@code sent}
 * what they typed, to correct it; {@code null} where the page was opened again.
 */
record SignedShow(String action, String back, String address, List<ShareLink> share, SignatureInput sent) {

    @Override
    public String toString() {
        return "SignedShow[personal]";
    }
}
