package org.imza.kit.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.NamespaceResolver;
import java.util.List;

/** The namespaces of messages without a container. */
public final class NamespacesForTests {
    private NamespacesForTests() {}

    public static List<NamespaceResolver> all() {
        Messages messages = new Messages();
        MessageNamespace texts = new MessageNamespace();
        texts.messages = messages;
        FormsNamespace forms = new FormsNamespace();
        forms.forms = new PluralForms(messages);
        forms.json = new ObjectMapper();
        return List.of(texts, forms);
    }
}
