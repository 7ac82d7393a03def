package io.uplink.adapter.in.web.org.setting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.setting.ChangeSettings;
import io.uplink.application.org.setting.ShowSettings;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Settings over the API; a secret's text never comes out. */
@Path("/api/v1/settings")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class SettingResource {

    /** A group of settings. */
    @RegisterForReflection
    public record GroupView(String name, List<SettingView> settings) {}

    /**
     * A setting.
     *
     * @param kind how it is entered: text, long_text, number, yes_no, choice, secret or long_secret
     * @param value in force; left out for a secret
     * @param set whether somebody set it
     * @param version to send as {@code If-Match} with a change; 0 if it was never set
     */
    @RegisterForReflection
    public record SettingView(
            String key,
            String kind,
            @Nullable String value,
            boolean set,
            List<String> choices,
            long version) {

        static SettingView of(ShowSettings.Shown shown) {
            var setting = shown.setting();
            return new SettingView(
                    setting.key(),
                    setting.kind().name().toLowerCase(Locale.ROOT),
                    setting.isSecret() ? null : shown.value(),
                    shown.isSet(),
                    setting.choices(),
                    shown.version());
        }
    }

    /** What to set; blank takes a secret away. */
    public record NewValue(@Nullable String value) {}

    private final Actors actors;
    private final ShowSettings showSettings;
    private final ChangeSettings changeSettings;

    SettingResource(Actors actors, ShowSettings showSettings, ChangeSettings changeSettings) {
        this.actors = actors;
        this.showSettings = showSettings;
        this.changeSettings = changeSettings;
    }

    @GET
    public List<GroupView> list() {
        return showSettings
                .execute(actors.current(), new ShowSettings.Input(Optional.empty()))
                .stream()
                .map(group ->
                        new GroupView(
                                group.name(),
                                group.settings().stream().map(SettingView::of).toList()))
                .toList();
    }

    @PUT
    @Path("{key}")
    @Operation(summary = "Sets one; a secret is sealed and only known as set from then on")
    @APIResponse(responseCode = "204", description = "Done")
    public Response change(
            @RestPath String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            NewValue body) {
        var kept =
                changeSettings.execute(
                        actors.current(),
                        new ChangeSettings.Input(
                                List.of(
                                        new ChangeSettings.Change(
                                                key,
                                                Inputs.text(body.value()),
                                                Versions.required(seen)))));
        var version = kept.values().stream().findAny().map(stored -> stored.version()).orElse(0L);
        return Response.noContent().header(HttpHeaders.ETAG, Versions.tag(version)).build();
    }
}
