package io.uplink.adapter.in.web.org.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.org.access.BeginSecondFactor;
import io.uplink.application.org.access.ConfirmSecondFactor;
import io.uplink.application.org.access.DropSecondFactor;
import io.uplink.application.org.access.RenewRecoveryCodes;
import io.uplink.application.org.access.ShowSecondFactor.Setup;
import io.uplink.application.org.access.ShowSecondFactor.State;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own second factor. No call is kept under an idempotency key, for its answers are
 * secrets; each may be repeated all the same.
 */
@Path(Doors.FACTOR_API)
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class FactorResource {

    /** The password of the caller, once more. */
    public record PasswordBody(@Nullable String password) {

        @Override
        public String toString() {
            return "PasswordBody";
        }
    }

    /**
     * The password of the caller, and a code.
     *
     * @param code six digits that the telephone shows; for turning off a recovery code as well
     */
    public record CodeBody(@Nullable String password, @Nullable String code) {

        @Override
        public String toString() {
            return "CodeBody";
        }
    }

    /**
     * How it stands.
     *
     * @param on whether a code is asked for at the door
     * @param since when it was turned on; absent while it is not
     * @param beingSetUp whether a secret waits for its first code
     */
    @RegisterForReflection
    public record FactorStateView(
            boolean on, @Nullable Instant since, int recoveryCodesLeft, boolean beingSetUp) {

        static FactorStateView of(State state) {
            return new FactorStateView(
                    state.on().isPresent(),
                    state.on().orElse(null),
                    state.recoveryLeft(),
                    state.setup().isPresent());
        }
    }

    /**
     * What an app keeps.
     *
     * @param secret in Base32
     * @param otpauthUri all of it as one address, for a square or a link
     */
    @RegisterForReflection
    public record FactorSetupView(String secret, String issuer, String account, String otpauthUri) {

        static FactorSetupView of(Setup setup) {
            return new FactorSetupView(
                    setup.secret().base32(), setup.issuer(), setup.account(), AppLink.of(setup));
        }

        @Override
        public String toString() {
            return "FactorSetupView";
        }
    }

    /** Each opens the door once; shown this once. */
    @RegisterForReflection
    public record RecoveryCodesView(List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "RecoveryCodesView";
        }
    }

    private final CallingProgram caller;
    private final FactorPages.Steps steps;

    FactorResource(CallingProgram caller, FactorPages.Steps steps) {
        this.caller = caller;
        this.steps = steps;
    }

    @GET
    @Operation(summary = "How it stands with the caller's second factor; never its secret")
    @APIResponseSchema(FactorStateView.class)
    public Response show() {
        return unkept(FactorStateView.of(steps.show.execute(caller.actor())));
    }

    @POST
    @Operation(
            summary = "Begin to set it up: a secret for an app",
            description =
                    "It counts once a code of it came to .../confirmation. Asked again within the"
                            + " hour, the secret is the same. 409 second-factor.on where"
                            + " one is on.")
    @APIResponseSchema(FactorSetupView.class)
    public Response begin(PasswordBody body) {
        steps.begin.execute(
                caller.actor(),
                new BeginSecondFactor.Input(Inputs.text(body.password()), address()));
        var setup = steps.show.execute(caller.actor()).setup();
        return unkept(FactorSetupView.of(setup.orElseThrow()));
    }

    @POST
    @Path("confirmation")
    @Operation(
            summary = "Turn it on with a first code; answers the recovery codes, this once",
            description =
                    "409 second-factor.off where nothing is being set up or an hour has"
                            + " passed since.")
    @APIResponseSchema(RecoveryCodesView.class)
    public Response confirm(CodeBody body) {
        return unkept(
                new RecoveryCodesView(
                        steps.confirm.execute(
                                caller.actor(),
                                new ConfirmSecondFactor.Input(
                                        Inputs.text(body.password()),
                                        Inputs.text(body.code()),
                                        address()))));
    }

    @POST
    @Path("recovery-codes")
    @Operation(summary = "Ten new recovery codes, shown this once; those before work no more")
    @APIResponseSchema(RecoveryCodesView.class)
    public Response renew(PasswordBody body) {
        return unkept(
                new RecoveryCodesView(
                        steps.renew.execute(
                                caller.actor(),
                                new RenewRecoveryCodes.Input(
                                        Inputs.text(body.password()), address()))));
    }

    @POST
    @Path("end")
    @Operation(summary = "Turn it off; where it is off nothing happens")
    @APIResponse(responseCode = "204", description = "It is off")
    public Response end(CodeBody body) {
        steps.drop.execute(
                caller.actor(),
                new DropSecondFactor.Input(
                        Inputs.text(body.password()), Inputs.text(body.code()), address()));
        return Response.noContent().build();
    }

    private String address() {
        return caller.client().address();
    }

    private static Response unkept(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
