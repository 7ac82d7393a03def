package io.uplink.adapter.in.web.money.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductPage;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductsPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.catalogue.AddProduct;
import io.uplink.application.money.catalogue.ChangeProduct;
import io.uplink.application.money.catalogue.OfferProduct;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.catalogue.ProductId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The catalogue. */
@Path("/products")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ProductPages {

    @CheckedTemplate(basePath = "money/catalogue")
    static class Pages {
        static native TemplateInstance list(ProductsPage page);

        static native TemplateInstance edit(ProductPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ProductReader products;
    private final AddProduct addProduct;
    private final ChangeProduct changeProduct;
    private final OfferProduct offerProduct;

    ProductPages(
            Actors actors,
            Reader reader,
            ProductReader products,
            AddProduct addProduct,
            ChangeProduct changeProduct,
            OfferProduct offerProduct) {
        this.actors = actors;
        this.reader = reader;
        this.products = products;
        this.addProduct = addProduct;
        this.changeProduct = changeProduct;
        this.offerProduct = offerProduct;
    }

    @GET
    public TemplateInstance list(@BeanParam ProductSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(products.list(search, at)));
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        actors.current().require(Permission.ACCOUNTING_PRODUCTS);
        return form(Optional.empty(), Optional.of(new ProductTyped()), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam ProductTyped form) {
        return Forms.submit(
                () -> addProduct.execute(actors.current(), ProductTyped.input(form)),
                _ -> Redirects.seeOther("/products", "product.saved"),
                reader.language(),
                errors -> form(Optional.empty(), Optional.of(form), errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@RestPath UUID id) {
        return form(Optional.of(id), Optional.empty(), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response change(@RestPath UUID id, @BeanParam ProductTyped form) {
        return Forms.submit(
                () ->
                        changeProduct.execute(
                                actors.current(),
                                new ChangeProduct.Input(
                                        new ProductId(id),
                                        ProductTyped.input(form),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/products", "product.saved"),
                reader.language(),
                errors -> form(Optional.of(id), Optional.of(form), errors));
    }

    @POST
    @Path("{id}/offer")
    public Response offer(
            @RestPath UUID id,
            @RestForm @Nullable String active,
            @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        offerProduct.execute(
                                actors.current(),
                                new OfferProduct.Input(
                                        new ProductId(id),
                                        "true".equals(active),
                                        Versions.ofForm(version))),
                after ->
                        Redirects.seeOther(
                                "/products",
                                after.active() ? "product.offered" : "product.retired"),
                reader.language(),
                errors -> form(Optional.of(id), Optional.empty(), errors));
    }

    private TemplateInstance form(
            Optional<UUID> id, Optional<ProductTyped> typed, Forms.Errors errors) {
        return reader.page(Pages.edit(products.form(id, typed), errors));
    }
}
