package io.uplink.adapter.in.web.care.rule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.rule.RuleViews.Line;
import io.uplink.adapter.in.web.care.rule.RuleViews.Sheet;
import io.uplink.adapter.in.web.care.rule.RuleViews.TicketLine;
import io.uplink.adapter.in.web.care.rule.RuleViews.Tried;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.rule.ListRules;
import io.uplink.application.care.rule.ShowRule;
import io.uplink.application.care.rule.TryRule;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.shared.Faults;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The rules as a list, and a form for one of them that can be tried before it is kept. */
@Path("/settings/rules")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class RulePages {

    @CheckedTemplate(basePath = "care/rule")
    static class Pages {
        static native TemplateInstance rules(List<Line> lines);

        static native TemplateInstance rule(Sheet sheet);
    }

    private static final String LIST = "/settings/rules";

    private final Actors actors;
    private final Reader reader;
    private final RuleText text;
    private final ListRules listRules;
    private final ShowRule showRule;
    private final RuleChanges changes;

    RulePages(
            Actors actors,
            Reader reader,
            RuleText text,
            ListRules listRules,
            ShowRule showRule,
            RuleChanges changes) {
        this.actors = actors;
        this.reader = reader;
        this.text = text;
        this.listRules = listRules;
        this.showRule = showRule;
        this.changes = changes;
    }

    @GET
    public TemplateInstance list() {
        return reader.page(
                Pages.rules(listRules.execute(actors.current()).stream().map(this::line).toList()));
    }

    private Line line(Rule rule) {
        return new Line(
                rule.id().value(),
                rule.name(),
                text.when(rule.trigger()),
                text.does(rule),
                text.branch(rule.branch()),
                rule.place(),
                rule.active());
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Optional.empty(), RuleForm.empty(), Optional.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam RuleForm form) {
        return save(Optional.empty(), form);
    }

    @POST
    @Path("new/trial")
    public Response tryNew(@BeanParam RuleForm form) {
        return trial(Optional.empty(), form);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        var shown = shown(id);
        return form(
                Optional.of(shown),
                RuleForm.of(shown.rule()),
                Optional.empty(),
                Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam RuleForm form) {
        return save(Optional.of(id), form);
    }

    @POST
    @Path("{id}/trial")
    public Response tryKept(@RestPath UUID id, @BeanParam RuleForm form) {
        return trial(Optional.of(id), form);
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () -> changes.remove(id, Versions.ofForm(version)),
                _ -> Redirects.seeOther(LIST, "rule.removed"),
                reader.language(),
                errors -> {
                    var shown = shown(id);
                    return form(
                            Optional.of(shown),
                            RuleForm.of(shown.rule()),
                            Optional.empty(),
                            errors);
                });
    }

    private Response save(Optional<UUID> id, RuleForm form) {
        return Forms.submit(
                () -> changes.save(id, () -> form.wish(new Faults()), form.seen(id)),
                _ -> Redirects.seeOther(LIST, "rule.saved"),
                reader.language(),
                errors -> form(id.map(this::shown), form, Optional.empty(), errors));
    }

    /** The form again as typed, with what it would do; nothing is saved. */
    private Response trial(Optional<UUID> id, RuleForm form) {
        return Forms.submit(
                () -> changes.tried(() -> form.wish(new Faults())),
                outcome ->
                        Response.ok(
                                        form(
                                                id.map(this::shown),
                                                form,
                                                Optional.of(tried(outcome)),
                                                Forms.Errors.none()))
                                .build(),
                reader.language(),
                errors -> form(id.map(this::shown), form, Optional.empty(), errors));
    }

    private Tried tried(TryRule.Outcome outcome) {
        var lines =
                outcome.lines().stream()
                        .map(line ->
                                new TicketLine(
                                        line.ticket().ticket().value(),
                                        line.ticket().number(),
                                        line.ticket().subject(),
                                        line.ticket().at(),
                                        line.against().map(text::against).orElse("")))
                        .collect(Collectors.partitioningBy(line -> line.why().isEmpty()));
        return new Tried(lines.getOrDefault(true, List.of()), lines.getOrDefault(false, List.of()));
    }

    private TicketLine run(RuleRuns.Row row) {
        return new TicketLine(
                row.ticket().value(),
                row.number(),
                row.subject(),
                row.at(),
                row.refused().map(code -> Messages.error(code, reader.language())).orElse(""));
    }

    private ShowRule.Shown shown(UUID id) {
        return showRule.execute(actors.current(), new RuleId(id));
    }

    private TemplateInstance form(
            Optional<ShowRule.Shown> shown,
            RuleForm form,
            Optional<Tried> tried,
            Forms.Errors errors) {
        return reader.page(
                Pages.rule(
                        new Sheet(
                                shown.map(one -> one.rule().id().toString()).orElse(""),
                                shown.map(one -> one.rule().name()).orElse(text.words().newRule()),
                                form,
                                text.options(form),
                                shown.map(ShowRule.Shown::mayChange).orElse(true),
                                shown.map(one -> one.runs().stream().map(this::run).toList())
                                        .orElse(List.of()),
                                tried.orElse(null),
                                errors)));
    }
}
