package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.RemoveFeeType;
import io.uplink.application.care.ticket.SaveFeeType;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The kinds of fees as a list, and a form for one of them. */
@Path("/settings/fees")
@InCallContext
@RunOnVirtualThread
public class FeeTypePages {

    /** One line of the list. */
    public record Line(
            String id, String name, String amount, String currency, int position, boolean active) {

        static Line of(FeeType type) {
            return new Line(
                    type.id().toString(),
                    type.name(),
                    type.amount().toDecimal(),
                    type.amount().currency().getCurrencyCode(),
                    type.position(),
                    type.active());
        }
    }

    /** {@code id} is empty for a new one. */
    public record FormPage(String id, String title, FeeTypeForm form) {}

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance fees(List<Line> fees);

        static native TemplateInstance fee(FormPage page, Forms.Errors errors);
    }

    private static final String LIST = "/settings/fees";

    private final Actors actors;
    private final Reader reader;
    private final ShowCatalogue showCatalogue;
    private final SaveFeeType saveFeeType;
    private final RemoveFeeType removeFeeType;

    FeeTypePages(
            Actors actors,
            Reader reader,
            ShowCatalogue showCatalogue,
            SaveFeeType saveFeeType,
            RemoveFeeType removeFeeType) {
        this.actors = actors;
        this.reader = reader;
        this.showCatalogue = showCatalogue;
        this.saveFeeType = saveFeeType;
        this.removeFeeType = removeFeeType;
    }

    @GET
    public TemplateInstance list() {
        return reader.page(Pages.fees(types().stream().map(Line::of).toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Optional.empty(), FeeTypeForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam FeeTypeForm form) {
        return save(Optional.empty(), form);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return form(Optional.of(id), FeeTypeForm.of(type(id)), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam FeeTypeForm form) {
        return save(Optional.of(id), form);
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        removeFeeType.execute(
                                actors.current(),
                                new RemoveFeeType.Input(id, Versions.ofForm(version))),
                _ -> Redirects.seeOther(LIST, "fee-type.removed"),
                reader.language(),
                errors -> form(Optional.of(id), FeeTypeForm.of(type(id)), errors));
    }

    private Response save(Optional<UUID> id, FeeTypeForm form) {
        return Forms.submit(
                () -> saveFeeType.execute(actors.current(), form.toInput(id)),
                _ -> Redirects.seeOther(LIST, "fee-type.saved"),
                reader.language(),
                errors -> form(id, form, errors));
    }

    private List<FeeType> types() {
        return showCatalogue.execute(actors.current(), new ShowCatalogue.Input()).feeTypes();
    }

    private FeeType type(UUID id) {
        return types().stream()
                .filter(known -> known.id().equals(id))
                .findAny()
                .orElseThrow(() -> new DomainException(new CatalogueError.NoSuchFeeType()));
    }

    private TemplateInstance form(Optional<UUID> id, FeeTypeForm form, Forms.Errors errors) {
        return reader.page(
                Pages.fee(
                        new FormPage(id.map(UUID::toString).orElse(""), form.name(), form),
                        errors));
    }
}
