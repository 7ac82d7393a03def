package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.sla.SlaPageViews.CalendarCard;
import io.uplink.adapter.in.web.care.sla.SlaPageViews.Option;
import io.uplink.adapter.in.web.care.sla.SlaPageViews.PolicyLine;
import io.uplink.adapter.in.web.care.sla.SlaPageViews.TrialLines;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.sla.EditPolicy;
import io.uplink.application.care.sla.TryPolicy;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is promised: the policies, the calendars beside them, and a place to try both. */
@Path("/settings/sla")
@InCallContext
@RunOnVirtualThread
public class SlaPages {

    /** A trial as asked for, and what it found. */
    @TemplateData
    public record Trial(
            List<Option> priorities,
            List<Option> calendars,
            String start,
            @Nullable TrialLines found,
            boolean promised,
            Forms.Errors errors) {}

    /** The page of one policy. */
    @TemplateData
    public record PolicyPage(
            String id, String title, PolicyForm form, List<Option> people, List<Option> reasons) {}

    @CheckedTemplate(basePath = "care/sla")
    static class Pages {
        static native TemplateInstance index(
                List<PolicyLine> policies, List<CalendarCard> calendars, Trial trial);

        static native TemplateInstance policy(PolicyPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final SlaPageReader reader;
    private final EditPolicy editPolicy;
    private final TryPolicy tryPolicy;

    SlaPages(Actors actors, SlaPageReader reader, EditPolicy editPolicy, TryPolicy tryPolicy) {
        this.actors = actors;
        this.reader = reader;
        this.editPolicy = editPolicy;
        this.tryPolicy = tryPolicy;
    }

    @GET
    public TemplateInstance index(
            @RestQuery @Nullable String priority,
            @RestQuery @Nullable String calendar,
            @RestQuery @Nullable String start) {
        var views = reader.views();
        return Pages.index(
                        views.policies(),
                        views.calendars(),
                        trial(views, priority, calendar, start))
                .setLocale(reader.language().locale());
    }

    private Trial trial(
            SlaPageViews views,
            @Nullable String priority,
            @Nullable String calendar,
            @Nullable String start) {
        var chosen = priority == null ? Priority.HIGH.code() : priority;
        var errors = Forms.Errors.none();
        var found = Optional.<TryPolicy.Outcome>empty();
        if (priority != null) {
            try {
                found = tryPolicy.execute(actors.current(), input(chosen, calendar, start));
            } catch (DomainException refused) {
                errors = Forms.Errors.of(refused.error(), reader.language());
            }
        }
        return new Trial(
                views.priorities(chosen),
                views.calendarChoices(SlaBodies.text(calendar)),
                SlaBodies.text(start),
                found.map(views::trial).orElse(null),
                priority == null || found.isPresent() || errors.any(),
                errors);
    }

    private static TryPolicy.Input input(
            String priority, @Nullable String calendar, @Nullable String start) {
        return new TryPolicy.Input(
                Priority.ofCode(priority),
                Optional.ofNullable(calendar)
                        .filter(id -> !id.isBlank())
                        .map(id -> new SlaCalendarId(SlaBodies.id("calendar", id))),
                SlaBodies.wall(start));
    }

    @GET
    @Path("policies/{id}")
    public TemplateInstance policy(@RestPath UUID id) {
        var policy =
                reader.rules().policies().stream()
                        .filter(known -> known.id().value().equals(id))
                        .findAny()
                        .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
        return form(id, PolicyForm.of(policy), Forms.Errors.none());
    }

    @POST
    @Path("policies/{id}")
    public Response edit(@RestPath UUID id, @BeanParam PolicyForm form) {
        return Forms.submit(
                () -> editPolicy.execute(actors.current(), form.toInput(id)),
                _ -> Redirects.seeOther("/settings/sla", "sla.policy-saved"),
                reader.language(),
                errors -> form(id, form, errors));
    }

    private TemplateInstance form(UUID id, PolicyForm form, Forms.Errors errors) {
        var views = reader.views();
        var title =
                views.policies().stream()
                        .filter(line -> line.id().equals(id.toString()))
                        .map(PolicyLine::name)
                        .findAny()
                        .orElse(form.name());
        var page =
                new PolicyPage(
                        id.toString(),
                        title,
                        form,
                        views.people(form.escalationTo()),
                        views.reasons(form.pausesFor()));
        return Pages.policy(page, errors).setLocale(reader.language().locale());
    }
}
