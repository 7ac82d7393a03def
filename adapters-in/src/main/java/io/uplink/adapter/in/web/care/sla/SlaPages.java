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
import io.uplink.application.care.sla.AddPolicy;
import io.uplink.application.care.sla.EditPolicy;
import io.uplink.application.care.sla.SimulatePolicy;
import io.uplink.application.care.sla.TryPolicy;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            List<Option> categories,
            List<Option> classes,
            List<Option> branches,
            List<Option> calendars,
            String start,
            @Nullable TrialLines found,
            boolean promised,
            Forms.Errors errors) {}

    /**
     * The page of one policy.
     *
     * @param id empty for a new one, whose scope can still be chosen
     * @param scope what it names, in words; empty for everything
     */
    @TemplateData
    public record PolicyPage(
            String id,
            String title,
            String scope,
            PolicyForm form,
            List<Option> priorities,
            List<Option> categories,
            List<Option> classes,
            List<Option> branches,
            List<Option> people,
            List<Option> reasons,
            @Nullable Simulated simulated) {}

    /**
     * What the policy as typed would have done.
     *
     * @param note on how many tickets it looked
     */
    @TemplateData
    public record Simulated(String note, int touched, List<SimulatedLine> lines) {}

    /** One target, before and after; {@code better} and {@code worse} by fewer or more missed. */
    @TemplateData
    public record SimulatedLine(
            String target, SimulatePolicy.Count before, SimulatePolicy.Count after) {

        public boolean isBetter() {
            return after.missed() < before.missed();
        }

        public boolean isWorse() {
            return after.missed() > before.missed();
        }
    }

    @CheckedTemplate(basePath = "care/sla")
    static class Pages {
        static native TemplateInstance index(
                List<PolicyLine> policies, List<CalendarCard> calendars, Trial trial);

        static native TemplateInstance policy(PolicyPage page, Forms.Errors errors);
    }

    /** What one tries: the ticket as one imagines it, and where and when it opens. */
    public static class TrialForm {
        @RestQuery @Nullable String priority;
        @RestQuery @Nullable String category;
        @RestQuery @Nullable String customerClass;
        @RestQuery @Nullable String branch;
        @RestQuery @Nullable String calendar;
        @RestQuery @Nullable String start;

        TryPolicy.Input toInput() {
            return new TryPolicy.Input(
                    new SlaScope(
                            Optional.of(Priority.ofCode(SlaBodies.text(priority))),
                            SlaBodies.given(category),
                            SlaBodies.given(customerClass),
                            SlaBodies.given(branch)
                                    .map(id -> new BranchId(SlaBodies.id("branch", id)))),
                    SlaBodies.given(calendar)
                            .map(id -> new SlaCalendarId(SlaBodies.id("calendar", id))),
                    SlaBodies.wall(start));
        }
    }

    private final Actors actors;
    private final SlaPageReader reader;
    private final AddPolicy addPolicy;
    private final EditPolicy editPolicy;
    private final TryPolicy tryPolicy;
    private final SimulatePolicy simulatePolicy;

    SlaPages(
            Actors actors,
            SlaPageReader reader,
            AddPolicy addPolicy,
            EditPolicy editPolicy,
            TryPolicy tryPolicy,
            SimulatePolicy simulatePolicy) {
        this.actors = actors;
        this.reader = reader;
        this.addPolicy = addPolicy;
        this.editPolicy = editPolicy;
        this.tryPolicy = tryPolicy;
        this.simulatePolicy = simulatePolicy;
    }

    @GET
    public TemplateInstance index(@BeanParam TrialForm asked) {
        var views = reader.views();
        return Pages.index(views.policies(), views.calendars(), trial(views, asked))
                .setLocale(reader.language().locale());
    }

    private Trial trial(SlaPageViews views, TrialForm asked) {
        var errors = Forms.Errors.none();
        var found = Optional.<TryPolicy.Outcome>empty();
        if (asked.priority != null) {
            try {
                found = tryPolicy.execute(actors.current(), asked.toInput());
            } catch (DomainException refused) {
                errors = Forms.Errors.of(refused.error(), reader.language());
            }
        }
        return new Trial(
                views.priorities(Optional.ofNullable(asked.priority).orElse(Priority.HIGH.code())),
                views.categories(SlaBodies.text(asked.category)),
                views.classes(SlaBodies.text(asked.customerClass)),
                views.branches(SlaBodies.text(asked.branch)),
                views.calendarChoices(SlaBodies.text(asked.calendar)),
                SlaBodies.text(asked.start),
                found.map(views::trial).orElse(null),
                asked.priority == null || found.isPresent() || errors.any(),
                errors);
    }

    @GET
    @Path("policies/new")
    public TemplateInstance fresh() {
        actors.current().require(Permission.TICKETS_SLA, Placement.company());
        return form(Optional.empty(), PolicyForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("policies/new")
    public Response add(@BeanParam PolicyForm form) {
        return Forms.submit(
                () -> addPolicy.execute(actors.current(), form.toAdd()),
                _ -> Redirects.seeOther("/settings/sla", "sla.policy-saved"),
                reader.language(),
                errors -> form(Optional.empty(), form, errors));
    }

    @GET
    @Path("policies/{id}")
    public TemplateInstance policy(@RestPath UUID id) {
        var policy =
                reader.rules().policies().stream()
                        .filter(known -> known.id().value().equals(id))
                        .findAny()
                        .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
        return form(Optional.of(id), PolicyForm.of(policy), Forms.Errors.none());
    }

    @POST
    @Path("policies/{id}")
    public Response edit(@RestPath UUID id, @BeanParam PolicyForm form) {
        return Forms.submit(
                () -> editPolicy.execute(actors.current(), form.toEdit(id)),
                _ -> Redirects.seeOther("/settings/sla", "sla.policy-saved"),
                reader.language(),
                errors -> form(Optional.of(id), form, errors));
    }

    @POST
    @Path("policies/new/simulation")
    public Response simulateNew(@BeanParam PolicyForm form) {
        return simulate(Optional.empty(), form);
    }

    @POST
    @Path("policies/{id}/simulation")
    public Response simulate(@RestPath UUID id, @BeanParam PolicyForm form) {
        return simulate(Optional.of(id), form);
    }

    /** The form again as typed, with what it would have done; nothing is saved. */
    private Response simulate(Optional<UUID> id, PolicyForm form) {
        return Forms.submit(
                () -> simulatePolicy.execute(actors.current(), form.toSimulate(id)),
                outcome ->
                        Response.ok(
                                        form(
                                                id,
                                                form,
                                                Forms.Errors.none(),
                                                Optional.of(simulated(outcome))))
                                .build(),
                reader.language(),
                errors -> form(id, form, errors));
    }

    private Simulated simulated(SimulatePolicy.Outcome outcome) {
        var words = new Words(reader.language()).messages();
        var before = outcome.before();
        var after = outcome.after();
        var looked = String.valueOf(outcome.looked());
        return new Simulated(
                outcome.cut()
                        ? words.simulatedCut(looked)
                        : words.simulatedAll(looked, String.valueOf(SimulatePolicy.DAYS)),
                outcome.touched(),
                List.of(
                        new SimulatedLine(words.response(), before.response(), after.response()),
                        new SimulatedLine(words.nextReply(), before.reply(), after.reply()),
                        new SimulatedLine(
                                words.resolution(), before.resolution(), after.resolution())));
    }

    private TemplateInstance form(Optional<UUID> id, PolicyForm form, Forms.Errors errors) {
        return form(id, form, errors, Optional.empty());
    }

    private TemplateInstance form(
            Optional<UUID> id,
            PolicyForm form,
            Forms.Errors errors,
            Optional<Simulated> simulated) {
        var views = reader.views();
        var stored =
                id.flatMap(known ->
                        views.policies().stream()
                                .filter(line -> line.id().equals(known.toString()))
                                .findAny());
        var page =
                new PolicyPage(
                        id.map(UUID::toString).orElse(""),
                        stored.map(PolicyLine::name).orElse(form.name()),
                        stored.map(SlaPages::scope).orElse(""),
                        form,
                        views.priorities(form.priority()),
                        views.categories(form.category()),
                        views.classes(form.customerClass()),
                        views.branches(form.branch()),
                        views.people(form.escalationTo()),
                        views.reasons(form.pausesFor()),
                        simulated.orElse(null));
        return Pages.policy(page, errors).setLocale(reader.language().locale());
    }

    private static String scope(PolicyLine line) {
        return Stream.of(line.priority(), line.scope())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
