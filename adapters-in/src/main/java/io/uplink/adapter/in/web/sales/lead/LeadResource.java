package io.uplink.adapter.in.web.sales.lead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.lead.LeadBodies.LeadChange;
import io.uplink.adapter.in.web.sales.lead.LeadBodies.LeadOrder;
import io.uplink.adapter.in.web.sales.lead.LeadBodies.LeadStep;
import io.uplink.adapter.in.web.sales.lead.LeadBodies.NewLead;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadLineView;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.lead.ChangeLead;
import io.uplink.application.sales.lead.EnterLead;
import io.uplink.application.sales.lead.FindLeads;
import io.uplink.application.sales.lead.OrderOfLead;
import io.uplink.application.sales.lead.ShowLead;
import io.uplink.application.sales.lead.StepLead;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Leads over the API. */
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class LeadResource {

    private static final String ALL = "all";

    private final Actors actors;
    private final FindLeads findLeads;
    private final ShowLead showLead;
    private final EnterLead enterLead;
    private final ChangeLead changeLead;
    private final StepLead stepLead;
    private final OrderOfLead orderOfLead;
    private final HeadOffice headOffice;
    private final Secrets secrets;
    private final InstantSource clock;

    LeadResource(
            Actors actors,
            FindLeads findLeads,
            ShowLead showLead,
            EnterLead enterLead,
            ChangeLead changeLead,
            StepLead stepLead,
            OrderOfLead orderOfLead,
            HeadOffice headOffice,
            Secrets secrets,
            InstantSource clock) {
        this.actors = actors;
        this.findLeads = findLeads;
        this.showLead = showLead;
        this.enterLead = enterLead;
        this.changeLead = changeLead;
        this.stepLead = stepLead;
        this.orderOfLead = orderOfLead;
        this.headOffice = headOffice;
        this.secrets = secrets;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Leads, the newest first; those that are due, the longest due first",
            description =
                    "stage is open, new, contacted, qualified, won or lost; due=1 gives the open"
                            + " ones to be asked again until today; owner is me or an id; text is a"
                            + " part of number, name, phone, e-mail or area.")
    public Page<LeadLineView> list(
            @BeanParam LeadSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        var today = clock.instant().atZone(headOffice.zone()).toLocalDate();
        var reader = actors.current().requirePerson().id();
        return findLeads
                .execute(
                        actors.current(),
                        new FindLeads.Input(
                                search.filter(ALL, today, reader), cursor, Page.sizeOf(size)))
                .map(LeadLineView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Enters somebody who may become a customer")
    @APIResponseSchema(value = LeadView.class, responseCode = "201")
    public Response enter(NewLead body) {
        var entered =
                enterLead.execute(
                        actors.current(),
                        new EnterLead.Input(
                                new LeadDetails.Typed(
                                        Inputs.text(body.name()),
                                        Inputs.text(body.phone()),
                                        Inputs.text(body.email()),
                                        Inputs.text(body.area()),
                                        Inputs.text(body.place()),
                                        Inputs.text(body.note())),
                                Language.ofCode(Inputs.text(body.language())),
                                Inputs.text(body.source()),
                                Inputs.id("interest", body.interest()).map(PackageId::new),
                                Inputs.id("owner", body.owner()).map(PersonId::new),
                                Optional.ofNullable(body.followUp()),
                                Inputs.id("branch", body.branch()).map(BranchId::new),
                                secrets.newToken()));
        return answer(
                Response.created(URI.create("/api/v1/leads/" + entered.facts().id())),
                entered.facts().id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A lead, with what was said")
    @APIResponseSchema(LeadView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), new LeadId(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Says anew who they are, what they want and who follows it up")
    @APIResponseSchema(LeadView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            LeadChange body) {
        changeLead.execute(
                actors.current(),
                new ChangeLead.Input(
                        new LeadId(id),
                        new LeadDetails.Typed(
                                Inputs.text(body.name()),
                                Inputs.text(body.phone()),
                                Inputs.text(body.email()),
                                Inputs.text(body.area()),
                                Inputs.text(body.place()),
                                Inputs.text(body.note())),
                        Language.ofCode(Inputs.text(body.language())),
                        Inputs.id("interest", body.interest()).map(PackageId::new),
                        Inputs.id("owner", body.owner()).map(PersonId::new),
                        Versions.required(seen)));
        return show(id);
    }

    @POST
    @Path("{id}/steps")
    @Operation(summary = "Says what came of talking to them, and when to ask again")
    @APIResponseSchema(LeadView.class)
    public Response step(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            LeadStep body) {
        stepLead.execute(
                actors.current(),
                new StepLead.Input(
                        new LeadId(id),
                        Inputs.text(body.stage()),
                        Inputs.text(body.reason()),
                        Inputs.text(body.note()),
                        Optional.ofNullable(body.followUp()),
                        Versions.required(seen)));
        return show(id);
    }

    @POST
    @Path("{id}/order")
    @Operation(
            summary = "Makes an order of a lead",
            description = "Once, however often it is asked: a repeat gives what came of it.")
    @APIResponseSchema(LeadView.class)
    public Response order(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            LeadOrder body) {
        var details = showLead.execute(actors.current(), new LeadId(id)).lead().plan().details();
        var _ =
                orderOfLead.execute(
                        actors.current(),
                        new OrderOfLead.Input(
                                new LeadId(id),
                                Inputs.id("package", body.packageId()).map(PackageId::new),
                                Inputs.given(body.phone())
                                        .or(() -> details.phone().map(PhoneNumber::e164))
                                        .orElse(""),
                                Inputs.given(body.place()).orElse(details.place()),
                                Versions.required(seen)));
        return show(id);
    }

    private Response answer(Response.ResponseBuilder response, LeadId id) {
        var sheet = showLead.execute(actors.current(), id);
        return response.entity(LeadView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.lead().version()))
                .build();
    }
}
