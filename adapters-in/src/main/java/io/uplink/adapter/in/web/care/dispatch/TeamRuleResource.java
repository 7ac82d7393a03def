package io.uplink.adapter.in.web.care.dispatch;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveTeamRule;
import io.uplink.application.care.ticket.ShowTeamRule;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TeamId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How a team gives out its tickets. */
@Path("/api/v1/teams/{id}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
@InCallContext
@RunOnVirtualThread
public class TeamRuleResource {

    /** A rule; {@code mode} is off, suggest or assign. */
    @RegisterForReflection
    @Schema(name = "TeamRule")
    public record RuleView(String mode, int most, long version) {}

    /** What a rule is to be. */
    @Schema(name = "TeamRuleBody")
    public record RuleBody(@Nullable String mode, @Nullable Integer most) {}

    private final Actors actors;
    private final ShowTeamRule showTeamRule;
    private final SaveTeamRule saveTeamRule;

    TeamRuleResource(Actors actors, ShowTeamRule showTeamRule, SaveTeamRule saveTeamRule) {
        this.actors = actors;
        this.showTeamRule = showTeamRule;
        this.saveTeamRule = saveTeamRule;
    }

    @GET
    @Operation(summary = "How a team gives out its tickets")
    @APIResponseSchema(RuleView.class)
    public Response show(@RestPath UUID id) {
        return answer(
                showTeamRule.execute(actors.current(), new ShowTeamRule.Input(new TeamId(id))));
    }

    @PUT
    @Operation(summary = "Says how a team gives out its tickets")
    @APIResponseSchema(RuleView.class)
    public Response save(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            RuleBody body) {
        var mode =
                Optional.ofNullable(body.mode())
                        .flatMap(TeamRule.Mode::ofCode)
                        .orElseThrow(() -> Invalid.of("mode", "choice.unknown"));
        return answer(
                saveTeamRule.execute(
                        actors.current(),
                        new SaveTeamRule.Input(
                                new TeamId(id),
                                mode,
                                Optional.ofNullable(body.most()).orElse(TeamRule.USUAL),
                                Versions.required(seen))));
    }

    private static Response answer(TeamRule rule) {
        return Response.ok(new RuleView(rule.mode().code(), rule.most(), rule.version()))
                .header(HttpHeaders.ETAG, Versions.tag(rule.version()))
                .build();
    }
}
