package io.uplink.adapter.in.web.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.customer.ListConsents;
import io.uplink.application.care.customer.RecordConsent;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a customer agreed to and took back. */
@Path("/api/v1/customers/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerConsentResource {

    /**
     * What the customer says now.
     *
     * @param said given or withdrawn
     * @param how form, call, link or sms
     */
    @Schema(name = "NewConsent")
    public record Body(
            @Nullable String channel,
            @Nullable String purpose,
            @Nullable String said,
            @Nullable String how,
            @Nullable String wording) {}

    /** An entry; it is never changed. */
    @RegisterForReflection
    @Schema(name = "CustomerConsent")
    public record ConsentView(
            UUID id,
            String channel,
            String purpose,
            String said,
            String how,
            String wording,
            @Nullable UUID by,
            String byName,
            Instant at) {

        static ConsentView of(Consent consent) {
            var terms = consent.terms();
            return new ConsentView(
                    consent.id(),
                    terms.channel().code(),
                    terms.purpose().code(),
                    terms.given() ? "given" : "withdrawn",
                    terms.how().code(),
                    terms.wording(),
                    consent.by().map(PersonId::value).orElse(null),
                    consent.byName(),
                    consent.at());
        }
    }

    private final Actors actors;
    private final ListConsents listConsents;
    private final RecordConsent recordConsent;

    CustomerConsentResource(Actors actors, ListConsents listConsents, RecordConsent recordConsent) {
        this.actors = actors;
        this.listConsents = listConsents;
        this.recordConsent = recordConsent;
    }

    @GET
    @Operation(summary = "The last hundred entries, the newest first; the newest of a kind holds")
    public List<ConsentView> list(@RestPath UUID id) {
        return listConsents.execute(actors.current(), new CustomerId(id)).stream()
                .map(ConsentView::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(
            summary = "The customer agrees to be reached, or takes that back",
            description =
                    "channel: sms, whatsapp, email or call; purpose: service or marketing. A"
                            + " customer who took back sms/service is not texted any more.")
    public ConsentView record(@RestPath UUID id, Body body) {
        return ConsentView.of(
                recordConsent.execute(
                        actors.current(),
                        new RecordConsent.Input(
                                new CustomerId(id),
                                Consent.parse(
                                        CustomerBodies.text(body.channel()),
                                        CustomerBodies.text(body.purpose()),
                                        CustomerBodies.text(body.said()),
                                        CustomerBodies.text(body.how()),
                                        CustomerBodies.text(body.wording())))));
    }
}
