package io.uplink.adapter.in.web.care.customer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.MergeCustomer;
import io.uplink.application.care.customer.UnmergeCustomer;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
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

/** Two records of one person: looked at side by side, read together, and apart again. */
@Path("/customers/{id}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CustomerMergePages {

    private final Actors actors;
    private final Reader reader;
    private final CustomerMergeReader pages;
    private final MergeCustomer mergeCustomer;
    private final UnmergeCustomer unmergeCustomer;

    CustomerMergePages(
            Actors actors,
            Reader reader,
            CustomerMergeReader pages,
            MergeCustomer mergeCustomer,
            UnmergeCustomer unmergeCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.pages = pages;
        this.mergeCustomer = mergeCustomer;
        this.unmergeCustomer = unmergeCustomer;
    }

    /** Asks for the other record, and then once whether. */
    @GET
    @Path("merging")
    public Response ask(@RestPath UUID id, @RestQuery Optional<String> account) {
        return Forms.submit(
                () -> pages.compare(id, account),
                page -> Response.ok(page).build(),
                reader.language(),
                errors -> pages.ask(id, account.orElse(""), errors));
    }

    /** {@code stays} is one of the two; the versions are those that were looked at. */
    @POST
    @Path("merging")
    public Response merge(
            @RestPath UUID id,
            @RestForm @Nullable UUID other,
            @RestForm @Nullable UUID stays,
            @RestForm @Nullable Long version,
            @RestForm @Nullable Long otherVersion) {
        actors.current().require(Permission.CUSTOMERS_EDIT);
        if (other == null) {
            return Redirects.seeOther("/customers/" + id + "/merging");
        }
        return Forms.submit(
                () -> {
                    if (stays == null || !(id.equals(stays) || other.equals(stays))) {
                        throw Invalid.of("stays", "required");
                    }
                    var ownStays = id.equals(stays);
                    return mergeCustomer.execute(
                            actors.current(),
                            new MergeCustomer.Input(
                                    new CustomerId(ownStays ? other : id),
                                    new CustomerId(stays),
                                    Versions.ofForm(ownStays ? otherVersion : version)));
                },
                merged ->
                        Redirects.seeOther(
                                "/customers/" + merged.merge().orElseThrow().into(),
                                "customer.merged"),
                reader.language(),
                errors -> pages.again(id, other, errors));
    }

    /** Takes a merge back; {@code id} is the record that was merged. */
    @POST
    @Path("separation")
    public Response separate(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        unmergeCustomer.execute(
                                actors.current(),
                                new UnmergeCustomer.Input(
                                        new CustomerId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/customers/" + id, "customer.unmerged"),
                reader.language(),
                errors -> pages.apart(id, errors));
    }
}
