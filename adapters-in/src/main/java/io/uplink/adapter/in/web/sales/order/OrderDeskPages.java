package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.order.OrderViews.EnterPage;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrderPage;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrdersPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.order.CancelOrder;
import io.uplink.application.sales.order.ConfirmOrder;
import io.uplink.application.sales.order.ConvertOrder;
import io.uplink.application.sales.order.EnterOrder;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where our people work on orders. */
@Path("/orders")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class OrderDeskPages {

    @CheckedTemplate(basePath = "sales/order")
    static class Pages {
        static native TemplateInstance list(OrdersPage page);

        static native TemplateInstance enter(EnterPage page, Forms.Errors errors);

        static native TemplateInstance show(OrderPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final OrderReader orders;
    private final EnterOrder enterOrder;
    private final ConfirmOrder confirmOrder;
    private final CancelOrder cancelOrder;
    private final ConvertOrder convertOrder;
    private final Secrets secrets;

    OrderDeskPages(
            Actors actors,
            Reader reader,
            OrderReader orders,
            EnterOrder enterOrder,
            ConfirmOrder confirmOrder,
            CancelOrder cancelOrder,
            ConvertOrder convertOrder,
            Secrets secrets) {
        this.actors = actors;
        this.reader = reader;
        this.orders = orders;
        this.enterOrder = enterOrder;
        this.confirmOrder = confirmOrder;
        this.cancelOrder = cancelOrder;
        this.convertOrder = convertOrder;
        this.secrets = secrets;
    }

    @GET
    public TemplateInstance list(@BeanParam OrderSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(orders.list(search, at)));
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return form(OrderForm.fresh(secrets.newToken()), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response enter(@BeanParam OrderForm form) {
        return Forms.submit(
                () ->
                        enterOrder.execute(
                                actors.current(),
                                new EnterOrder.Input(
                                        Inputs.id("package", form.pack()).map(PackageId::new),
                                        OrderForm.typed(form),
                                        Language.ofCode(form.language()),
                                        Inputs.id("branch", form.branch()).map(BranchId::new),
                                        Inputs.id("salesperson", form.salesperson())
                                                .map(SalespersonId::new),
                                        form.key())),
                entered -> Redirects.seeOther("/orders/" + entered.facts().id(), "order.entered"),
                reader.language(),
                errors -> form(form, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, StepForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@RestPath UUID id, @BeanParam StepForm form) {
        return step(
                id,
                form,
                "order.confirmed",
                () ->
                        confirmOrder.execute(
                                actors.current(),
                                new ConfirmOrder.Input(
                                        new OrderId(id), Versions.ofForm(form.version))));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@RestPath UUID id, @BeanParam StepForm form) {
        return step(
                id,
                form,
                "order.cancelled",
                () ->
                        cancelOrder.execute(
                                actors.current(),
                                new CancelOrder.Input(
                                        new OrderId(id),
                                        form.reason(),
                                        Versions.ofForm(form.version))));
    }

    @POST
    @Path("{id}/conversion")
    public Response convert(@RestPath UUID id, @BeanParam StepForm form) {
        return step(
                id,
                form,
                "order.converted",
                () ->
                        convertOrder.execute(
                                actors.current(),
                                new ConvertOrder.Input(
                                        new OrderId(id),
                                        Inputs.given(form.account()),
                                        Versions.ofForm(form.version))));
    }

    private Response step(UUID id, StepForm form, String toast, Supplier<?> work) {
        return Forms.submit(
                work::get,
                _ -> Redirects.seeOther("/orders/" + id, toast),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    private TemplateInstance form(OrderForm form, Forms.Errors errors) {
        return reader.page(Pages.enter(orders.form(form), errors));
    }

    private TemplateInstance shown(UUID id, StepForm form, Forms.Errors errors) {
        return reader.page(Pages.show(orders.page(id, form), errors));
    }
}
