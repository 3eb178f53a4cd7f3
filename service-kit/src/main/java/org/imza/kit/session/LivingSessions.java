package org.imza.kit.session;

/** Which sessions go on. Each service that lets somebody in asks what it knows, at every request. */
public interface LivingSessions {

    /**
     * Whether the session may still be used; called on a thread that may wait.
     *
     * @param sessionHash see {@link SignedIn#sessionHash()}
     */
    boolean lives(String sessionHash);
}
