package org.imza.organizing;

import org.imza.petition.PetitionView;
import org.imza.petition.Words;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a translation as it was typed. */
public class WordsForm {

    @RestForm
    public String title = "";

    @RestForm
    public String summary = "";

    @RestForm
    public String body = "";

    static WordsForm of(PetitionView petition, String tag) {
        WordsForm form = new WordsForm();
        if (petition.texts().containsKey(tag)) {
            Words words = petition.texts().get(tag).words();
            form.title = words.title();
            form.summary = words.summary();
            form.body = words.body();
        }
        return form;
    }

    WordsInput input() {
        return new WordsInput(title, summary, body);
    }
}
