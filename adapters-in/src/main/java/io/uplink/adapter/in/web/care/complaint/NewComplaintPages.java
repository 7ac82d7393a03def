package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.complaint.ComplaintWords.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.complaint.ListComplaintBranches;
import io.uplink.application.care.complaint.RecordComplaint;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A complaint that somebody of ours writes down. */
@Path("/complaints/new")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class NewComplaintPages {

    /** What the form shows around the fields; {@code key} names it, so that twice counts once. */
    @TemplateData
    public record Around(
            String key, List<Option> categories, List<Option> branches, boolean swahili) {}

    @CheckedTemplate(basePath = "care/complaint")
    static class Pages {
        static native TemplateInstance record(
                Around around, ComplaintForm typed, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final Secrets secrets;
    private final RecordComplaint recordComplaint;
    private final ListComplaintBranches listBranches;

    NewComplaintPages(
            Actors actors,
            Reader reader,
            Secrets secrets,
            RecordComplaint recordComplaint,
            ListComplaintBranches listBranches) {
        this.actors = actors;
        this.reader = reader;
        this.secrets = secrets;
        this.recordComplaint = recordComplaint;
        this.listBranches = listBranches;
    }

    @GET
    public TemplateInstance form() {
        // Whoever may not is not shown a form that will be refused.
        var _ = actors.current().require(Permission.COMPLAINTS_CREATE);
        return form(secrets.newToken(), ComplaintForm.fresh(), Forms.Errors.none());
    }

    @POST
    public Response take(@BeanParam ComplaintForm typed) {
        return Forms.submit(
                () ->
                        recordComplaint.execute(
                                actors.current(),
                                new RecordComplaint.Input(
                                        typed.toTyped(),
                                        Language.ofCode(typed.language()),
                                        typed.chosenBranch(),
                                        typed.key())),
                taken ->
                        Redirects.seeOther(
                                "/complaints/" + taken.complaint().id(), "complaint.recorded"),
                reader.language(),
                errors -> form(typed.key().orElseGet(secrets::newToken), typed, errors));
    }

    private TemplateInstance form(String key, ComplaintForm typed, Forms.Errors errors) {
        var words = ComplaintWords.in(reader.language());
        var chosen = typed.branch().isEmpty() ? home() : typed.branch();
        var around =
                new Around(
                        key,
                        ComplaintWords.categories(words, typed.category()),
                        listBranches.execute(actors.current()).stream()
                                .map(it -> {
                                    var id = it.id().toString();
                                    return new Option(id, it.name(), id.equals(chosen));
                                })
                                .toList(),
                        typed.language().equals(Language.SWAHILI.code()));
        return reader.page(Pages.record(around, typed, errors));
    }

    private String home() {
        return actors.current() instanceof Actor.Person person
                ? person.home().map(Object::toString).orElse("")
                : "";
    }
}
