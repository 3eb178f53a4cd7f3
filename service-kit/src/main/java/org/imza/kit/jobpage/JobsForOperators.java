package org.imza.kit.jobpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.imza.kit.job.ListingJobs;

/** Tells operators of the jobs of this service; on the management port only. */
@Singleton
class JobsForOperators {

    private static final String PATH = "/q/jobs";

    private final ListingJobs listing;
    private final ObjectMapper json;

    JobsForOperators(ListingJobs listing, ObjectMapper json) {
        this.listing = listing;
        this.json = json;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get(PATH).blockingHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        try {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(json.writeValueAsString(JobList.of(listing.list())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            request.response().setStatusCode(503).end();
        }
    }
}
