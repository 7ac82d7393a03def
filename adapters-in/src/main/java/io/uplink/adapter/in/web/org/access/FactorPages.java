package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.BeginSecondFactor;
import io.uplink.application.org.access.ConfirmSecondFactor;
import io.uplink.application.org.access.DropSecondFactor;
import io.uplink.application.org.access.RenewRecoveryCodes;
import io.uplink.application.org.access.ShowSecondFactor;
import io.uplink.application.org.access.ShowSecondFactor.Setup;
import io.uplink.application.org.access.ShowSecondFactor.State;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The reader's own second factor: set up, renewed, turned off. */
@Path("/account/second-factor")
@InCallContext
@RunOnVirtualThread
public class FactorPages {

    private static final String PAGE = Doors.FACTOR;

    /**
     * How it stands.
     *
     * @param since when it was turned on; empty while it is not
     * @param must whether the reader can do nothing before it is on
     * @param ending whether it was to be turned off, which was refused
     */
    @TemplateData
    public record FactorView(
            Optional<Instant> since,
            int recoveryLeft,
            Optional<Telephone> setup,
            boolean must,
            boolean ending) {}

    /**
     * What the telephone must know.
     *
     * @param link opens the app where this page is read on the telephone itself
     */
    @TemplateData
    public record Telephone(QrCode square, List<String> groups, String link) {

        static Telephone of(Setup setup) {
            var link = AppLink.of(setup);
            return new Telephone(QrCode.of(link), setup.secret().groups(), link);
        }

        @Override
        public String toString() {
            return "Telephone";
        }
    }

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance factor(FactorView factor, Forms.Errors errors);

        static native TemplateInstance recovery(List<String> codes);
    }

    private final Actors actors;
    private final Visit visit;
    private final Reader reader;
    private final Steps steps;

    FactorPages(Actors actors, Visit visit, Reader reader, Steps steps) {
        this.actors = actors;
        this.visit = visit;
        this.reader = reader;
        this.steps = steps;
    }

    /** What can be done with it. */
    @Singleton
    static class Steps {

        final ShowSecondFactor show;
        final BeginSecondFactor begin;
        final ConfirmSecondFactor confirm;
        final RenewRecoveryCodes renew;
        final DropSecondFactor drop;

        Steps(
                ShowSecondFactor show,
                BeginSecondFactor begin,
                ConfirmSecondFactor confirm,
                RenewRecoveryCodes renew,
                DropSecondFactor drop) {
            this.show = show;
            this.begin = begin;
            this.confirm = confirm;
            this.renew = renew;
            this.drop = drop;
        }
    }

    @GET
    public TemplateInstance show() {
        return page(Forms.Errors.none());
    }

    @POST
    public Response begin(@RestForm @Nullable String password) {
        return Forms.submit(
                () -> {
                    steps.begin.execute(
                            actors.current(),
                            new BeginSecondFactor.Input(Inputs.text(password), visit.address()));
                    return PAGE;
                },
                Redirects::seeOther,
                reader.language(),
                this::page);
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestForm @Nullable String password, @RestForm @Nullable String code) {
        return Forms.submit(
                () ->
                        steps.confirm.execute(
                                actors.current(),
                                new ConfirmSecondFactor.Input(
                                        Inputs.text(password), Inputs.text(code), visit.address())),
                this::shownOnce,
                reader.language(),
                this::page);
    }

    @POST
    @Path("recovery-codes")
    public Response renew(@RestForm @Nullable String password) {
        return Forms.submit(
                () ->
                        steps.renew.execute(
                                actors.current(),
                                new RenewRecoveryCodes.Input(
                                        Inputs.text(password), visit.address())),
                this::shownOnce,
                reader.language(),
                this::page);
    }

    @POST
    @Path("end")
    public Response drop(@RestForm @Nullable String present, @RestForm @Nullable String code) {
        return Forms.submit(
                () -> {
                    steps.drop.execute(
                            actors.current(),
                            new DropSecondFactor.Input(
                                    Inputs.text(present), Inputs.text(code), visit.address()));
                    return PAGE;
                },
                page -> Redirects.seeOther(page, "access.second-factor-off"),
                reader.language(),
                errors -> page(true, errors));
    }

    private Response shownOnce(List<String> codes) {
        return LoginPages.answer(200, reader.page(Pages.recovery(codes)));
    }

    private TemplateInstance page(Forms.Errors errors) {
        return page(false, errors);
    }

    private TemplateInstance page(boolean ending, Forms.Errors errors) {
        return reader.page(
                Pages.factor(view(steps.show.execute(actors.current()), ending), errors));
    }

    private FactorView view(State state, boolean ending) {
        return new FactorView(
                state.on(),
                state.recoveryLeft(),
                state.setup().map(Telephone::of),
                visit.mustSetUp(),
                ending);
    }
}
