package org.imza;

import org.imza.kit.audit.AuditContract;

class AuditTest extends AuditContract {}
