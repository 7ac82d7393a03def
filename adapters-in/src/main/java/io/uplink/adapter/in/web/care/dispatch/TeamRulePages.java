package io.uplink.adapter.in.web.care.dispatch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveTeamRule;
import io.uplink.application.care.ticket.ShowTeamRule;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.TeamId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How a team gives out its tickets. */
@Path("/teams/{id}/assignment")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TeamRulePages {

    /** The rule as typed. */
    public static class RuleForm {
        @RestForm @Nullable String mode;
        @RestForm @Nullable String most;
        @RestForm @Nullable Long version;

        SaveTeamRule.Input toInput(UUID team) {
            var faults = new Faults();
            var how = TeamRule.Mode.ofCode(text(mode));
            if (how.isEmpty()) {
                faults.add("mode", "choice.unknown");
            }
            var number = faults.parse("most", () -> number(text(most)));
            faults.refuse();
            return new SaveTeamRule.Input(
                    new TeamId(team),
                    how.orElseThrow(),
                    number.orElseThrow(),
                    Versions.ofForm(version));
        }

        private static int number(String typed) {
            if (!typed.strip().matches("[0-9]{1,4}")) {
                throw Invalid.of("most", "number.unreadable");
            }
            return Integer.parseInt(typed.strip());
        }

        static String text(@Nullable String value) {
            return Optional.ofNullable(value).orElse("");
        }
    }

    /** The form. */
    @TemplateData
    public record RulePage(
            UUID id, String name, String mode, String most, long version, boolean mayEdit) {}

    @CheckedTemplate(basePath = "care/dispatch")
    static class Pages {
        static native TemplateInstance rule(RulePage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowTeamRule showTeamRule;
    private final SaveTeamRule saveTeamRule;

    TeamRulePages(
            Actors actors, Reader reader, ShowTeamRule showTeamRule, SaveTeamRule saveTeamRule) {
        this.actors = actors;
        this.reader = reader;
        this.showTeamRule = showTeamRule;
        this.saveTeamRule = saveTeamRule;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        var rule = rule(id);
        return page(
                rule,
                rule.mode().code(),
                String.valueOf(rule.most()),
                rule.version(),
                Forms.Errors.none());
    }

    @POST
    public Response save(@RestPath UUID id, @BeanParam RuleForm form) {
        return Forms.submit(
                () -> saveTeamRule.execute(actors.current(), form.toInput(id)),
                _ -> Redirects.seeOther("/teams/" + id, "team.rule-saved"),
                reader.language(),
                errors ->
                        page(
                                rule(id),
                                RuleForm.text(form.mode),
                                RuleForm.text(form.most),
                                Optional.ofNullable(form.version).orElse(0L),
                                errors));
    }

    private TeamRule rule(UUID id) {
        return showTeamRule.execute(actors.current(), new ShowTeamRule.Input(new TeamId(id)));
    }

    private TemplateInstance page(
            TeamRule rule, String mode, String most, long version, Forms.Errors errors) {
        var mayEdit = actors.current().may(Permission.TEAMS_MANAGE, Placement.in(rule.branch()));
        return reader.page(
                Pages.rule(
                        new RulePage(
                                rule.team().value(), rule.name(), mode, most, version, mayEdit),
                        errors));
    }
}
