package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.sales.order.FollowOrder;
import io.uplink.application.sales.order.PayOrder;
import io.uplink.application.shared.HeadOffice;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** An order followed and paid by whoever placed it. */
@Path("/o/{token}")
@InCallContext
@RunOnVirtualThread
public class OrderStatusPages {

    private static final int WAITING_SECONDS = 5;

    private record Opened(OrderStatusView view, Language language) {}

    @CheckedTemplate(basePath = "sales/order")
    static class Pages {
        static native TemplateInstance status(
                LinkFrame.Frame frame, OrderStatusView page, Forms.Errors errors);
    }

    private final Actors actors;
    private final FollowOrder followOrder;
    private final PayOrder payOrder;
    private final LinkFrame frame;
    private final OrderFailures failures;
    private final HeadOffice headOffice;
    private final HttpServerRequest request;

    OrderStatusPages(
            Actors actors,
            FollowOrder followOrder,
            PayOrder payOrder,
            LinkFrame frame,
            OrderFailures failures,
            HeadOffice headOffice,
            HttpServerRequest request) {
        this.actors = actors;
        this.followOrder = followOrder;
        this.payOrder = payOrder;
        this.frame = frame;
        this.failures = failures;
        this.headOffice = headOffice;
        this.request = request;
    }

    /** While a phone is asked the browser comes again by itself, with script or without. */
    @GET
    public Response show(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestQuery Optional<String> later) {
        var opened = open(token, lang, later.isPresent(), "");
        var answer =
                Response.ok(
                        page(opened, Forms.Errors.none()),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        return (opened.view().live() ? answer.header("Refresh", WAITING_SECONDS) : answer).build();
    }

    /** Too often for a phone or an address is said on the page, which tells how to pay anyway. */
    @POST
    @Path("payment")
    public Response pay(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestForm @Nullable String payer) {
        var language = LinkFrame.language(lang, Language.ENGLISH);
        var typed = Inputs.text(payer);
        try {
            return Forms.submit(
                    () ->
                            payOrder.execute(
                                    actors.current(),
                                    new PayOrder.Input(
                                            token, typed, OrderFailures.address(request))),
                    _ -> Redirects.seeOther("/o/" + token + "?lang=" + language.code()),
                    language,
                    errors -> page(open(token, lang, true, typed), errors));
        } catch (DomainException often) {
            if (often.error().category() != DomainError.Category.THROTTLED
                    || often.error() instanceof OrderError) {
                throw often;
            }
            return Response.status(429)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(
                            page(
                                    open(token, lang, true, typed),
                                    Forms.Errors.of(often.error(), language)))
                    .build();
        }
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }

    private Opened open(String token, Optional<String> lang, boolean later, String payer) {
        var shown =
                followOrder.execute(
                        actors.current(),
                        new FollowOrder.Input(token, OrderFailures.address(request)));
        var language = LinkFrame.language(lang, shown.sheet().order().facts().details().language());
        return new Opened(
                OrderStatusView.of(
                        shown,
                        new OrderStatusView.Place(
                                "/o/" + token, "?lang=" + language.code(), later, payer),
                        new OrderWords(language),
                        headOffice.zone()),
                language);
    }

    private TemplateInstance page(Opened opened, Forms.Errors errors) {
        var language = opened.language();
        return Pages.status(frame.of(language), opened.view(), errors).setLocale(language.locale());
    }
}
