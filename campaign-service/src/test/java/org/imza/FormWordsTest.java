package org.imza;

import org.imza.kit.form.FormWordsContract;

/** What this service's forms say when something is wrong with them. */
class FormWordsTest extends FormWordsContract {}
