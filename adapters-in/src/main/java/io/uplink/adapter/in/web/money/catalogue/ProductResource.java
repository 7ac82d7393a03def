package io.uplink.adapter.in.web.money.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.Offer;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductBody;
import io.uplink.adapter.in.web.money.catalogue.ProductViews.ProductView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.catalogue.AddProduct;
import io.uplink.application.money.catalogue.ChangeProduct;
import io.uplink.application.money.catalogue.FindProducts;
import io.uplink.application.money.catalogue.OfferProduct;
import io.uplink.application.money.catalogue.ShowProduct;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The catalogue over the API. */
@Path("/api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class ProductResource {

    private final Actors actors;
    private final FindProducts findProducts;
    private final ShowProduct showProduct;
    private final AddProduct addProduct;
    private final ChangeProduct changeProduct;
    private final OfferProduct offerProduct;

    ProductResource(
            Actors actors,
            FindProducts findProducts,
            ShowProduct showProduct,
            AddProduct addProduct,
            ChangeProduct changeProduct,
            OfferProduct offerProduct) {
        this.actors = actors;
        this.findProducts = findProducts;
        this.showProduct = showProduct;
        this.addProduct = addProduct;
        this.changeProduct = changeProduct;
        this.offerProduct = offerProduct;
    }

    @GET
    @Operation(summary = "Services and products, by name")
    public Page<ProductView> list(
            @BeanParam ProductSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findProducts
                .execute(
                        actors.current(),
                        new FindProducts.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(line -> ProductView.of(line.product()));
    }

    @POST
    @Idempotent
    @Operation(summary = "Offers a service or product")
    @APIResponseSchema(value = ProductView.class, responseCode = "201")
    public Response add(ProductBody body) {
        var added = addProduct.execute(actors.current(), body.input());
        return answer(Response.created(URI.create("/api/v1/products/" + added.id())), added);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A service or product")
    @APIResponseSchema(ProductView.class)
    public Response one(@RestPath UUID id) {
        return answer(
                Response.ok(), showProduct.execute(actors.current(), new ProductId(id)).product());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes it; documents that were made keep what they say")
    @APIResponseSchema(ProductView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ProductBody body) {
        return answer(
                Response.ok(),
                changeProduct.execute(
                        actors.current(),
                        new ChangeProduct.Input(
                                new ProductId(id), body.input(), Versions.required(seen))));
    }

    @PUT
    @Path("{id}/offer")
    @Operation(summary = "Retires it, or offers it again")
    @APIResponseSchema(ProductView.class)
    public Response offer(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Offer body) {
        return answer(
                Response.ok(),
                offerProduct.execute(
                        actors.current(),
                        new OfferProduct.Input(
                                new ProductId(id),
                                Boolean.TRUE.equals(body.active()),
                                Versions.required(seen))));
    }

    private static Response answer(Response.ResponseBuilder answer, Product product) {
        return answer.entity(ProductView.of(product))
                .header(HttpHeaders.ETAG, Versions.tag(product.version()))
                .build();
    }
}
