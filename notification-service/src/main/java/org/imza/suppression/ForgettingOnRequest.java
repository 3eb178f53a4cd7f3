package org.imza.suppression;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.imza.kit.command.Command;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.text.EmailAddress;
import org.imza.kit.text.InvalidText;

/**
 * The operator's way for people who ask by letter or by telephone: {@code IMZA_RUN=forget-address}, and the address as one
 * line of standard input, since arguments and the environment can be read by others on the machine.
 */
@Singleton
class ForgettingOnRequest implements Command {

    private final ForgettingAddress forgetting;
    private final Fingerprints fingerprints;

    ForgettingOnRequest(ForgettingAddress forgetting, Fingerprints fingerprints) {
        this.forgetting = forgetting;
        this.fingerprints = fingerprints;
    }

    @Override
    public String name() {
        return "forget-address";
    }

    @Override
    public int run() throws IOException {
        // Not closed: it is not ours.
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        try {
            forgetting.forget(fingerprints.of(EmailAddress.parse(line).value()));
        } catch (InvalidText e) {
            System.err.println("Standard input has to begin with a line that is one e-mail address.");
            return 2;
        }
        System.out.println("Nothing is kept about this address any more.");
        return 0;
    }
}
