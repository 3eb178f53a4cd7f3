package org.imza.kit.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imza.event.PetitionEvent;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** A tiny service of the kit's own tests. */
final class TellingTime {

    private TellingTime() {}

    @ApplicationScoped
    static class Heard implements EventListener<PetitionEvent> {

        final List<PetitionEvent> events = new CopyOnWriteArrayList<>();
        volatile int failures;

        @Override
        public Class<PetitionEvent> accepts() {
            return PetitionEvent.class;
        }

        @Override
        public void on(PetitionEvent event) {
            if (event instanceof PetitionEvent.GoalRaised) {
                failures++;
                throw new IllegalStateException("indigestible");
            }
            events.add(event);
        }

        List<PetitionEvent> heard() {
            return events;
        }

        int failed() {
            return failures;
        }
    }

    @Path("/")
    @PermitAll
    static class Pages {

        private final SignedIn signedIn;

        Pages(SignedIn signedIn) {
            this.signedIn = signedIn;
        }

        @GET
        @Path("open")
        public String open() {
            return signedIn.present() ? "somebody" : "nobody";
        }

        @GET
        @Path("mine")
        @Demands(Permission.USE_OWN_ACCOUNT)
        public String mine() {
            return signedIn.accountId() + " " + signedIn.actor().memberships();
        }

        @POST
        @Path("mine")
        @Demands(Permission.USE_OWN_ACCOUNT)
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        public String change(@RestForm String text) {
            return "changed to " + text;
        }

        @GET
        @Path("api/mine")
        @Demands(Permission.USE_OWN_ACCOUNT)
        public String api() {
            return "api";
        }

        @POST
        @Path("api/json")
        public Map<String, Object> json(Map<String, Object> body) {
            return body;
        }

        @GET
        @Path("api/broken")
        public String broken() {
            throw new IllegalStateException("secret@example.org");
        }

        @GET
        @Path("busy")
        public String busy() {
            throw Problem.busy(3);
        }
    }

    /** Says neither what it demands nor that it is for everybody. */
    @Path("/forgotten")
    static class Forgotten {

        @GET
        public String forgotten() {
            return "forgotten";
        }
    }

    static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
