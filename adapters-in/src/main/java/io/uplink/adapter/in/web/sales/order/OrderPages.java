package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.sales.offer.OfferWords;
import io.uplink.adapter.in.web.sales.site.SentBy;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.sales.order.PlaceOrder;
import io.uplink.application.sales.order.ShowOrderForm;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where anybody orders a package. */
@Path("/order/{pack}")
@InCallContext
@RunOnVirtualThread
public class OrderPages {

    /**
     * What the form shows around the fields.
     *
     * @param address of the page in whichever language its reader prefers
     * @param own the same with its language if that was asked for
     * @param summary of the page for who searches
     * @param installation what is asked once; empty if nothing
     * @param areas where the cable is or will be; to suggest, for any may be typed
     * @param branches to choose the nearest from; none if there is only one
     * @param paysNow whether paying by phone is offered
     */
    @TemplateData
    public record FormPage(
            String address,
            String own,
            String summary,
            String action,
            String name,
            String description,
            String speed,
            String price,
            String cycle,
            String installation,
            String total,
            List<Option> areas,
            List<Option> branches,
            boolean paysNow,
            OrderForm form) {}

    @CheckedTemplate(basePath = "sales/order")
    static class Pages {
        static native TemplateInstance order(
                LinkFrame.Frame frame, FormPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final ShowOrderForm showForm;
    private final PlaceOrder placeOrder;
    private final LinkFrame frame;
    private final OrderFailures failures;
    private final Reader reader;
    private final Secrets secrets;
    private final HttpServerRequest request;
    private final String address;

    OrderPages(
            Actors actors,
            ShowOrderForm showForm,
            PlaceOrder placeOrder,
            LinkFrame frame,
            OrderFailures failures,
            Reader reader,
            Secrets secrets,
            HttpServerRequest request,
            @ConfigProperty(name = "uplink.public-url") String address) {
        this.address = address;
        this.actors = actors;
        this.showForm = showForm;
        this.placeOrder = placeOrder;
        this.frame = frame;
        this.failures = failures;
        this.reader = reader;
        this.secrets = secrets;
        this.request = request;
    }

    @GET
    public TemplateInstance form(
            @RestPath String pack,
            @RestQuery Optional<String> lang,
            @RestQuery Optional<String> ref) {
        var form = OrderForm.fresh(secrets.newToken());
        form.ref = ref.orElse("");
        return page(around(pack), lang.isPresent(), language(lang), form, Forms.Errors.none());
    }

    @POST
    public Response place(
            @RestPath String pack, @RestQuery Optional<String> lang, @BeanParam OrderForm form) {
        var language = language(lang);
        var around = around(pack);
        return Forms.submit(
                () ->
                        placeOrder.execute(
                                actors.current(),
                                new PlaceOrder.Input(
                                        around.pack().id(),
                                        OrderForm.typed(form),
                                        language,
                                        Inputs.id("branch", form.branch()).map(BranchId::new),
                                        form.payNow(),
                                        form.payer(),
                                        form.ref(),
                                        form.key(),
                                        form.trap(),
                                        OrderFailures.address(request))),
                taken -> Redirects.seeOther("/o/" + taken.token() + "?lang=" + language.code()),
                language,
                errors -> page(around, true, language, again(form, errors), errors));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }

    /** A form that was sent with other words before is another order from now on. */
    private OrderForm again(OrderForm form, Forms.Errors errors) {
        if (errors.error() instanceof OrderError.FormUsed || form.key().isBlank()) {
            form.form = secrets.newToken();
        }
        return form;
    }

    private ShowOrderForm.Around around(String pack) {
        return showForm.execute(
                actors.current(), new ShowOrderForm.Input(pack, OrderFailures.address(request)));
    }

    private TemplateInstance page(
            ShowOrderForm.Around around,
            boolean asked,
            Language language,
            OrderForm form,
            Forms.Errors errors) {
        var words = new OfferWords(language);
        var pack = around.pack();
        var at = "/order/" + pack.slug();
        var inLanguage = at + "?lang=" + language.code();
        var terms = around.terms();
        var page =
                new FormPage(
                        address + at,
                        address + (asked ? inLanguage : at),
                        new OrderWords(language)
                                .words()
                                .summary(
                                        pack.name(),
                                        words.speed(pack.mbps()),
                                        OfferWords.amount(terms.price())),
                        inLanguage,
                        pack.name(),
                        pack.description(),
                        words.speed(pack.mbps()),
                        OfferWords.amount(terms.price()),
                        words.cycle(pack.cycle()),
                        terms.installation().isPositive()
                                ? OfferWords.amount(terms.installation())
                                : "",
                        OfferWords.amount(terms.total()),
                        around.areas().stream().map(one -> area(one, language)).toList(),
                        around.branches().size() < 2
                                ? List.of()
                                : around.branches().stream()
                                        .map(one ->
                                                new Option(
                                                        one.id().toString(),
                                                        one.name(),
                                                        one.id().toString().equals(form.branch())))
                                        .toList(),
                        around.payNow(),
                        form);
        return Pages.order(frame.of(language, SentBy.kept(form.ref())), page, errors)
                .setLocale(language.locale());
    }

    private static Option area(SiteContent.Area one, Language language) {
        var words = new OrderWords(language).words();
        return new Option(
                one.name(), one.live() ? words.areaLive() : words.areaComes(), one.live());
    }

    private Language language(Optional<String> asked) {
        return LinkFrame.language(asked, reader.language());
    }
}
