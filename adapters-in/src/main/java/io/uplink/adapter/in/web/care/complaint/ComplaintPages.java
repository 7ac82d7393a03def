package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.complaint.AcknowledgeComplaint;
import io.uplink.application.care.complaint.ApproveComplaint;
import io.uplink.application.care.complaint.RejectComplaint;
import io.uplink.application.care.complaint.ReopenComplaint;
import io.uplink.application.care.complaint.ResolveComplaint;
import io.uplink.application.care.complaint.ReviewComplaint;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** One complaint, and the steps it takes until it is answered. */
@Path("/complaints/{id}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ComplaintPages {

    private final Actors actors;
    private final ComplaintActs acts;
    private final AcknowledgeComplaint acknowledge;
    private final ReviewComplaint review;
    private final ApproveComplaint approve;
    private final RejectComplaint reject;
    private final ResolveComplaint resolve;
    private final ReopenComplaint reopen;

    ComplaintPages(
            Actors actors,
            ComplaintActs acts,
            AcknowledgeComplaint acknowledge,
            ReviewComplaint review,
            ApproveComplaint approve,
            RejectComplaint reject,
            ResolveComplaint resolve,
            ReopenComplaint reopen) {
        this.actors = actors;
        this.acts = acts;
        this.acknowledge = acknowledge;
        this.review = review;
        this.approve = approve;
        this.reject = reject;
        this.resolve = resolve;
        this.reopen = reopen;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return acts.page(id);
    }

    @POST
    @Path("acknowledgement")
    public Response acknowledge(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("acknowledge"),
                (complaint, seen) ->
                        acknowledge.execute(
                                actors.current(), new AcknowledgeComplaint.Input(complaint, seen)),
                "complaint.acknowledged");
    }

    @POST
    @Path("review")
    public Response review(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("review"),
                (complaint, seen) ->
                        review.execute(
                                actors.current(), new ReviewComplaint.Input(complaint, seen)),
                "complaint.review-started");
    }

    @POST
    @Path("approval")
    public Response approve(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("approve"),
                (complaint, seen) ->
                        approve.execute(
                                actors.current(),
                                new ApproveComplaint.Input(complaint, form.answer(), seen)),
                "complaint.approved");
    }

    @POST
    @Path("rejection")
    public Response reject(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("reject"),
                (complaint, seen) ->
                        reject.execute(
                                actors.current(),
                                new RejectComplaint.Input(complaint, form.reason(), seen)),
                "complaint.rejected");
    }

    @POST
    @Path("resolution")
    public Response resolve(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("resolve"),
                (complaint, seen) ->
                        resolve.execute(
                                actors.current(),
                                new ResolveComplaint.Input(complaint, form.whatWasDone(), seen)),
                "complaint.resolved");
    }

    @POST
    @Path("reopening")
    public Response reopen(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("reopen"),
                (complaint, seen) ->
                        reopen.execute(
                                actors.current(),
                                new ReopenComplaint.Input(complaint, form.reason(), seen)),
                "complaint.reopened");
    }
}
