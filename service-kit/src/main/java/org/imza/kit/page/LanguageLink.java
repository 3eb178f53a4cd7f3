package org.imza.kit.page;

import org.imza.kit.language.Language;

/** The same page in another language. */
public record LanguageLink(Language language, String href, boolean current) {}
