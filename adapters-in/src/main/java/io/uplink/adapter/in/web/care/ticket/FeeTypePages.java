package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import io.uplink.application.care.ticket.ShowCatalogue.Purpose;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
    @TemplateData
    public record Line(
            String id, String name, String amount, String currency, int position, boolean active) {

        static Line of(FeeType type) {
            return new Line(
                    type.id().toString(),
                    type.name(),
                    grouped(type),
                    type.amount().currency().getCurrencyCode(),
                    type.position(),
                    type.active());
        }
    }

    /** {@code 1,500.00}, as the form reads it too. */
    private static String grouped(FeeType type) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(type.amount().toDecimal()));
    }

    /** {@code id} is empty for a new one. */
    @TemplateData
    public record FormPage(String id, String title, FeeTypeForm form) {}

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance fees(List<Line> fees, boolean editable);

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
        var editable = actors.current().may(Permission.SETTINGS_MANAGE, Placement.company());
        return reader.page(
                Pages.fees(types(Purpose.SETTINGS).stream().map(Line::of).toList(), editable));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        var _ = types(Purpose.CHANGE);
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

    private List<FeeType> types(Purpose purpose) {
        return showCatalogue.execute(actors.current(), new ShowCatalogue.Input(purpose)).feeTypes();
    }

    private FeeType type(UUID id) {
        return types(Purpose.CHANGE).stream()
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
