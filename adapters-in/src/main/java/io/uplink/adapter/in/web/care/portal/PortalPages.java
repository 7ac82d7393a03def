package io.uplink.adapter.in.web.care.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.care.portal.PortalViews.HomePage;
import io.uplink.adapter.in.web.care.portal.PortalViews.Who;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.portal.AskPortalCode;
import io.uplink.application.care.portal.EnterPortal;
import io.uplink.application.care.portal.LeavePortal;
import io.uplink.application.care.portal.PortalSettings;
import io.uplink.application.care.portal.RecogniseCustomer.Visitor;
import io.uplink.application.care.portal.ShowPortal;
import io.uplink.application.shared.Settings;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The door of customers' own pages, and the first of them. */
@Path("/my")
@InCallContext
@RunOnVirtualThread
public class PortalPages {

    @CheckedTemplate(basePath = "care/portal")
    static class Pages {
        static native TemplateInstance enter(
                LinkFrame.Frame frame, boolean open, PortalForm typed, Forms.Errors errors);

        static native TemplateInstance code(
                LinkFrame.Frame frame, PortalForm typed, Forms.Errors errors);

        static native TemplateInstance home(
                LinkFrame.Frame frame, Who who, HomePage page, String notice);
    }

    private final Actors actors;
    private final PortalVisits visits;
    private final AskPortalCode askCode;
    private final EnterPortal enterPortal;
    private final LeavePortal leavePortal;
    private final ShowPortal showPortal;
    private final PortalCookie cookie;
    private final Settings settings;

    PortalPages(
            Actors actors,
            PortalVisits visits,
            AskPortalCode askCode,
            EnterPortal enterPortal,
            LeavePortal leavePortal,
            ShowPortal showPortal,
            PortalCookie cookie,
            Settings settings) {
        this.actors = actors;
        this.visits = visits;
        this.askCode = askCode;
        this.enterPortal = enterPortal;
        this.leavePortal = leavePortal;
        this.showPortal = showPortal;
        this.cookie = cookie;
        this.settings = settings;
    }

    @GET
    public TemplateInstance show(@RestQuery Optional<String> done) {
        return visits.find()
                .map(visitor -> home(visitor, done.orElse("")))
                .orElseGet(() -> enter(PortalForm.fresh(), Forms.Errors.none()));
    }

    @POST
    @Path("code")
    public Response code(@BeanParam PortalForm typed) {
        return Forms.submit(
                () ->
                        askCode.execute(
                                actors.current(),
                                new AskPortalCode.Input(typed.phone(), visits.address())),
                phone ->
                        Response.ok(code(PortalForm.ofPhone(phone.e164()), Forms.Errors.none()))
                                .build(),
                visits.language(Optional.empty()),
                errors -> enter(typed, errors));
    }

    /** Whoever changes the language where a code was asked for, or reloads it, begins again. */
    @GET
    @Path("code")
    public Response askAgain() {
        return begin();
    }

    @GET
    @Path("enter")
    public Response enterAgain() {
        return begin();
    }

    private Response begin() {
        return Redirects.seeOther("/my?lang=" + visits.language(Optional.empty()).code());
    }

    @POST
    @Path("enter")
    public Response enter(@BeanParam PortalForm typed) {
        return Forms.submit(
                () ->
                        enterPortal.execute(
                                actors.current(),
                                new EnterPortal.Input(
                                        typed.phone(), typed.code(), visits.address())),
                entered -> toHome().cookie(cookie.of(entered)).build(),
                visits.language(Optional.empty()),
                errors -> code(typed, errors));
    }

    @POST
    @Path("leave")
    public Response leave() {
        visits.token().ifPresent(token -> leavePortal.execute(actors.current(), token));
        return toHome().cookie(cookie.ended()).build();
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return visits.refused(refused);
    }

    private static Response.ResponseBuilder toHome() {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, "/my");
    }

    private TemplateInstance enter(PortalForm typed, Forms.Errors errors) {
        var language = visits.language(Optional.empty());
        return Pages.enter(visits.frame(language), settings.get(PortalSettings.OPEN), typed, errors)
                .setLocale(language.locale());
    }

    private TemplateInstance code(PortalForm typed, Forms.Errors errors) {
        var language = visits.language(Optional.empty());
        return Pages.code(visits.frame(language), typed, errors).setLocale(language.locale());
    }

    private TemplateInstance home(Visitor visitor, String done) {
        var language = visits.language(Optional.of(visitor));
        var say = PortalViews.messages(language);
        var notice =
                switch (done) {
                    case "reported" -> say.reported();
                    case "saved" -> say.saved();
                    case "renumbered" -> say.renumbered();
                    default -> "";
                };
        return Pages.home(
                        visits.frame(language),
                        Who.of(visitor, language),
                        HomePage.of(
                                showPortal.execute(visitor.actor(), visitor.phone()),
                                language,
                                visitor.account().zone()),
                        notice)
                .setLocale(language.locale());
    }
}
