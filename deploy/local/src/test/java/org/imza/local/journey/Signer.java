package org.imza.local.journey;

/** Somebody who signs. */
record Signer(String name, String email, String country) {

    /** The names are unlike anything a program would write into its log by itself. */
    static Signer named(String name) {
        return new Signer(name + " Zyxwood", name.toLowerCase(java.util.Locale.ROOT) + ".zyxwood@example.net", "NO");
    }
}
