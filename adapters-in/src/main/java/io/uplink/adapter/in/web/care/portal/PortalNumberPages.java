package io.uplink.adapter.in.web.care.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.care.portal.PortalViews.Who;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.portal.AskOwnNumber;
import io.uplink.application.care.portal.ChangeOwnNumber;
import io.uplink.application.care.portal.RecogniseCustomer.Visitor;
import io.uplink.application.care.portal.ShowOwnContact;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Customers give themselves another number, for a code that goes to it. */
@Path("/my/number")
@InCallContext
@RunOnVirtualThread
public class PortalNumberPages {

    @CheckedTemplate(basePath = "care/portal")
    static class Pages {
        static native TemplateInstance number(
                LinkFrame.Frame frame, Who who, PortalForm typed, Forms.Errors errors);

        static native TemplateInstance numberCode(
                LinkFrame.Frame frame, Who who, PortalForm typed, Forms.Errors errors);
    }

    private final PortalVisits visits;
    private final ShowOwnContact showContact;
    private final AskOwnNumber askNumber;
    private final ChangeOwnNumber changeNumber;

    PortalNumberPages(
            PortalVisits visits,
            ShowOwnContact showContact,
            AskOwnNumber askNumber,
            ChangeOwnNumber changeNumber) {
        this.visits = visits;
        this.showContact = showContact;
        this.askNumber = askNumber;
        this.changeNumber = changeNumber;
    }

    @GET
    public TemplateInstance show() {
        var visitor = visits.require();
        var known = showContact.execute(visitor.actor(), visitor.phone());
        return number(visitor, PortalForm.ofVersion(known.version()), Forms.Errors.none());
    }

    @POST
    public Response ask(@BeanParam PortalForm typed) {
        var visitor = visits.require();
        return Forms.submit(
                () ->
                        askNumber.execute(
                                visitor.actor(),
                                new AskOwnNumber.Input(
                                        visitor.phone(),
                                        typed.phone(),
                                        visits.address(),
                                        Versions.ofForm(typed.seen()))),
                phone ->
                        Response.ok(
                                        code(
                                                visitor,
                                                PortalForm.ofPhone(phone.e164()),
                                                Forms.Errors.none()))
                                .build(),
                language(visitor),
                errors -> number(visitor, typed, errors));
    }

    @POST
    @Path("code")
    public Response confirm(@BeanParam PortalForm typed) {
        var visitor = visits.require();
        return Forms.submit(
                () -> {
                    changeNumber.execute(
                            visitor.actor(),
                            new ChangeOwnNumber.Input(
                                    visitor.phone(),
                                    visits.token().orElse(""),
                                    typed.phone(),
                                    typed.code(),
                                    typed.alone(),
                                    visits.address()));
                    return visitor;
                },
                _ ->
                        Redirects.seeOther(
                                "/my?account=" + visitor.account().number() + "&done=renumbered"),
                language(visitor),
                errors -> code(visitor, typed, errors));
    }

    /** As at the door: nobody is shown that there is no such page. */
    @GET
    @Path("code")
    public Response again() {
        return Redirects.seeOther("/my/number?lang=" + language(visits.require()).code());
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return visits.refused(refused);
    }

    private TemplateInstance number(Visitor visitor, PortalForm typed, Forms.Errors errors) {
        var language = language(visitor);
        return Pages.number(visits.frame(language), Who.of(visitor, language), typed, errors)
                .setLocale(language.locale());
    }

    private TemplateInstance code(Visitor visitor, PortalForm typed, Forms.Errors errors) {
        var language = language(visitor);
        return Pages.numberCode(visits.frame(language), Who.of(visitor, language), typed, errors)
                .setLocale(language.locale());
    }

    private Language language(Visitor visitor) {
        return visits.language(Optional.of(visitor));
    }
}
