package org.imza.kit.jobpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.desk.ServiceLink;

/** The page of long work. */
@CheckedTemplate(basePath = "kit")
final class JobTemplates {

    private JobTemplates() {}

    static native TemplateInstance jobs(List<ServiceLink> owners, List<JobRow> jobs);
}
