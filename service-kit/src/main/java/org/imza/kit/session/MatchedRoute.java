package org.imza.kit.session;

import java.util.Optional;
import java.util.regex.Pattern;
import org.imza.kit.access.Declared;
import org.imza.kit.access.Permission;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;

/**
 * What the current request came to. Who is asked for which proof follows from the resource that will answer, never from
 * how somebody has spelt its address.
 */
final class MatchedRoute {

    /** A class at the root and a method of it may each bring one, or neither. */
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private MatchedRoute() {}

    /** What it is for; nothing for what is open to everybody. */
    static Optional<Permission> permission() {
        ResteasyReactiveResourceInfo resource =
                CurrentRequestManager.get().getTarget().getLazyMethod();
        return Declared.by(resource.getMethod(), resource.getResourceClass());
    }

    /** Whether it is one for programs, which prove by a bearer token who they are; all others are pages, with a cookie. */
    static boolean isApi() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        RuntimeResource resource = request == null ? null : request.getTarget();
        return resource != null && isApi(template(resource));
    }

    private static String template(RuntimeResource resource) {
        URITemplate ofClass = resource.getClassPath();
        String root = ofClass == null ? "" : ofClass.template;
        return SLASHES.matcher(root + "/" + resource.getPath().template).replaceAll("/");
    }

    private static boolean isApi(String template) {
        return template.equals("/api") || template.startsWith("/api/");
    }
}
