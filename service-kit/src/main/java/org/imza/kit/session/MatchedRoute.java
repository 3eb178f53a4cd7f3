package org.imza.kit.session;

import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/**
 * What the current request came to. Who is asked for which proof follows from the resource that will answer, never from
 * how somebody has spelt its address.
 */
final class MatchedRoute {

    /** A class at the root and a method of it may each bring one, or neither. */
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private MatchedRoute() {}

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
