package org.imza.kit.auditpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of the trail. */
@CheckedTemplate(basePath = "kit")
final class AuditTemplates {

    private AuditTemplates() {}

    static native TemplateInstance audit(AuditSheet sheet);
}
