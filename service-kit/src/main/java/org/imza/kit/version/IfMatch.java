package org.imza.kit.version;

import java.util.List;
import org.imza.kit.http.Negotiation;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * What the current request says it means to change. It is asked where the thing is locked, since only there nobody else
 * can change it any more; who sends no {@code If-Match} changes whatever is there.
 */
public final class IfMatch {

    private static final String HEADER = "If-Match";
    private static final String MET = IfMatch.class.getName();

    private IfMatch() {}

    /** The tag of {@code version}. */
    static String tag(long version) {
        return "\"v" + version + '"';
    }

    /**
     * Refuses to go on with anything but {@code version}, once a request: what it does afterwards is its own doing.
     *
     * @throws Problem 412 if the request names another one
     */
    public static void demand(long version) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null || request.getProperty(MET) != null) {
            return;
        }
        List<String> named = request.serverRequest().getAllRequestHeaders(HEADER);
        if (!named.isEmpty() && !Negotiation.hasStrong(named, tag(version))) {
            throw Problem.stale();
        }
        request.setProperty(MET, version);
    }
}
