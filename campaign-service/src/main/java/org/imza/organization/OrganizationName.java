package org.imza.organization;

import org.imza.form.Fields;

/** The one thing a group has to say of itself. */
final class OrganizationName {

    static final int MOST = 80;

    private OrganizationName() {}

    static String read(Fields fields, String name) {
        return fields.requiredLine("name", name, MOST);
    }
}
