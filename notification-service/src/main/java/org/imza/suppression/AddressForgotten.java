package org.imza.suppression;

/**
 * All that is kept about an address has to go: everyone who keeps something observes this, in its transaction.
 *
 * @param fingerprint of the address
 */
public record AddressForgotten(byte[] fingerprint) {

    @Override
    public String toString() {
        return "AddressForgotten[hidden]";
    }
}
