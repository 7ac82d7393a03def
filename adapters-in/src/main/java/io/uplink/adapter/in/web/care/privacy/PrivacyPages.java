package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.privacy.EraseCustomer;
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
import org.jspecify.annotations.Nullable;

/** What is held of a customer, who looked at it, and the two steps of erasing it. */
@Path("/customers/{id}/privacy")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PrivacyPages {

    private final Actors actors;
    private final Reader reader;
    private final PrivacyReader pages;
    private final EraseCustomer eraseCustomer;

    PrivacyPages(Actors actors, Reader reader, PrivacyReader pages, EraseCustomer eraseCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.pages = pages;
        this.eraseCustomer = eraseCustomer;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return pages.show(id);
    }

    /** Says what goes and what stays, and asks. */
    @GET
    @Path("erasure")
    public TemplateInstance ask(@RestPath UUID id) {
        return pages.erasure(id, "", "", Forms.Errors.none());
    }

    @POST
    @Path("erasure")
    public Response erase(
            @RestPath UUID id,
            @RestForm @Nullable String account,
            @RestForm @Nullable String reason,
            @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        eraseCustomer.execute(
                                actors.current(),
                                new EraseCustomer.Input(
                                        new CustomerId(id),
                                        text(account),
                                        text(reason),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/customers/" + id + "/privacy", "customer.erased"),
                reader.language(),
                errors -> pages.erasure(id, text(account), text(reason), errors));
    }

    private static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
