package io.uplink.adapter.in.web.care.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.care.portal.PortalViews.Option;
import io.uplink.adapter.in.web.care.portal.PortalViews.Who;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.portal.ChangeOwnContact;
import io.uplink.application.care.portal.FollowReport;
import io.uplink.application.care.portal.ListReportable;
import io.uplink.application.care.portal.PayBill;
import io.uplink.application.care.portal.RecogniseCustomer.Visitor;
import io.uplink.application.care.portal.ReportFault;
import io.uplink.application.care.portal.ShowOwnContact;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What customers do on their own pages: report, follow, say how we reach them. */
@Path("/my")
@InCallContext
@RunOnVirtualThread
public class PortalDeskPages {

    @CheckedTemplate(basePath = "care/portal")
    static class Pages {
        static native TemplateInstance report(
                LinkFrame.Frame frame,
                Who who,
                List<Option> categories,
                PortalForm typed,
                Forms.Errors errors);

        static native TemplateInstance contact(
                LinkFrame.Frame frame, Who who, PortalForm typed, Forms.Errors errors);
    }

    private final PortalVisits visits;
    private final ReportFault reportFault;
    private final FollowReport followReport;
    private final PayBill payBill;
    private final ListReportable listReportable;
    private final ShowOwnContact showContact;
    private final ChangeOwnContact changeContact;

    PortalDeskPages(
            PortalVisits visits,
            ReportFault reportFault,
            FollowReport followReport,
            PayBill payBill,
            ListReportable listReportable,
            ShowOwnContact showContact,
            ChangeOwnContact changeContact) {
        this.visits = visits;
        this.reportFault = reportFault;
        this.followReport = followReport;
        this.payBill = payBill;
        this.listReportable = listReportable;
        this.showContact = showContact;
        this.changeContact = changeContact;
    }

    @GET
    @Path("report")
    public TemplateInstance report() {
        return report(visits.require(), PortalForm.fresh(), Forms.Errors.none());
    }

    @POST
    @Path("report")
    public Response send(@BeanParam PortalForm typed) {
        var visitor = visits.require();
        return Forms.submit(
                () ->
                        reportFault.execute(
                                visitor.actor(),
                                new ReportFault.Input(
                                        visitor.phone(),
                                        typed.name(),
                                        typed.category(),
                                        typed.subject(),
                                        typed.description())),
                _ -> done(visitor, "reported"),
                language(visitor),
                errors -> report(visitor, typed, errors));
    }

    @POST
    @Path("reports/{id}")
    public Response follow(@RestPath UUID id) {
        var visitor = visits.require();
        var address =
                followReport.execute(
                        visitor.actor(), new FollowReport.Input(visitor.phone(), new TicketId(id)));
        return Redirects.seeOther(URI.create(address).getPath());
    }

    @POST
    @Path("invoices/{id}")
    public Response pay(@RestPath UUID id) {
        var visitor = visits.require();
        var path = payBill.execute(visitor.actor(), new PayBill.Input(visitor.phone(), id));
        return Redirects.seeOther(path + "?lang=" + language(visitor).code());
    }

    @GET
    @Path("contact")
    public TemplateInstance contact() {
        var visitor = visits.require();
        var known = showContact.execute(visitor.actor(), visitor.phone());
        return contact(
                visitor,
                PortalForm.of(known.email(), known.language().code(), known.version()),
                Forms.Errors.none());
    }

    @POST
    @Path("contact")
    public Response save(@BeanParam PortalForm typed) {
        var visitor = visits.require();
        return Forms.submit(
                () -> {
                    changeContact.execute(
                            visitor.actor(),
                            new ChangeOwnContact.Input(
                                    visitor.phone(),
                                    typed.email(),
                                    typed.language(),
                                    Versions.ofForm(typed.seen())));
                    return visitor;
                },
                _ -> done(visitor, "saved"),
                language(visitor),
                errors -> contact(visitor, typed, errors));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return visits.refused(refused);
    }

    private static Response done(Visitor visitor, String what) {
        return Redirects.seeOther("/my?account=" + visitor.account().number() + "&done=" + what);
    }

    private TemplateInstance report(Visitor visitor, PortalForm typed, Forms.Errors errors) {
        var language = language(visitor);
        var categories =
                listReportable.execute(visitor.actor(), visitor.phone()).stream()
                        .map(one ->
                                new Option(
                                        one.key(),
                                        language == Language.ENGLISH
                                                ? one.english()
                                                : one.swahili(),
                                        one.key().equals(typed.category())))
                        .toList();
        return Pages.report(
                        visits.frame(language),
                        Who.of(visitor, language),
                        categories,
                        typed,
                        errors)
                .setLocale(language.locale());
    }

    private TemplateInstance contact(Visitor visitor, PortalForm typed, Forms.Errors errors) {
        var language = language(visitor);
        return Pages.contact(visits.frame(language), Who.of(visitor, language), typed, errors)
                .setLocale(language.locale());
    }

    private Language language(Visitor visitor) {
        return visits.language(Optional.of(visitor));
    }
}
