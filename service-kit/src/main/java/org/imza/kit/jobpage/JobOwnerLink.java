package org.imza.kit.jobpage;

/** Leads to the jobs of a service. */
public record JobOwnerLink(String href, String words, boolean current) {}
