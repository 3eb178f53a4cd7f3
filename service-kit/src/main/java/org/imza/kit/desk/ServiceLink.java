package org.imza.kit.desk;

/** Leads to the page of a service. */
public record ServiceLink(String href, String words, boolean current) {}
