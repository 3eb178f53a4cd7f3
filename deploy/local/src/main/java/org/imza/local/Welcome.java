package org.imza.local;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What stands on the screen once all is up. */
final class Welcome {
    private Welcome() {}

    static List<String> lines(Addresses addresses, long tookNanos) {
        double seconds = Duration.ofNanos(tookNanos).toMillis() / 1000.0;
        return List.of(
                String.format(Locale.ROOT, "Imza is ready after %.1f s.", seconds),
                "",
                "  Petitions   " + addresses.frontDoor() + "/",
                "  Organize    " + addresses.frontDoor() + "/organize",
                "  Moderate    " + addresses.frontDoor() + "/moderate   (sign in as " + ServiceEnvironment.MODERATORS
                        + ")",
                "  Mailbox     " + addresses.frontDoor() + "/mailbox    (every mail is caught here)",
                "",
                "Ctrl-C stops it and keeps everything.");
    }
}
