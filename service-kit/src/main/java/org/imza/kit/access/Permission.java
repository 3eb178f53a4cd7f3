package org.imza.kit.access;

import java.util.Locale;

/** What somebody may do. Who may is said by {@link Access}, and nowhere else. */
public enum Permission {
    /** To see where one is signed in, to sign out, to see one's organizations. */
    USE_OWN_ACCOUNT(Scope.PLATFORM),
    FOUND_ORGANIZATION(Scope.PLATFORM),
    /** To decide what goes public: petitions and their translations. */
    REVIEW_PETITIONS(Scope.PLATFORM),
    /** To decide what signers' words are shown and which signatures count. */
    REVIEW_SIGNATURES(Scope.PLATFORM),
    /** To take public things down and put them back, and to erase a petition's signers. */
    TAKE_DOWN(Scope.PLATFORM),
    /** To let others sign in. */
    INVITE(Scope.PLATFORM),
    /** To see how far long work has got, to stop it and to let it go on. */
    STEER_JOBS(Scope.PLATFORM),
    /** To read who did what, anywhere. */
    READ_ALL_TRAILS(Scope.PLATFORM),

    /** To see what is not public yet. */
    READ_DRAFTS(Scope.ORGANIZATION),
    /** To start, edit, translate, submit and close petitions. */
    WRITE_PETITIONS(Scope.ORGANIZATION),
    /** To start, edit and launch campaigns. */
    WRITE_CAMPAIGNS(Scope.ORGANIZATION),
    /** To write and post updates. */
    POST_UPDATES(Scope.ORGANIZATION),
    /** To add, describe and delete the organization's pictures. */
    KEEP_PICTURES(Scope.ORGANIZATION),
    /** To read who did what in the organization. */
    READ_TRAIL(Scope.ORGANIZATION);

    private final Scope scope;

    Permission(Scope scope) {
        this.scope = scope;
    }

    /** How the OpenAPI document calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is had in one organization and not in another. */
    public boolean ofOrganization() {
        return scope == Scope.ORGANIZATION;
    }
}
