package io.uplink.adapter.in.web.care.customer;

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
import io.uplink.application.care.customer.AddLocation;
import io.uplink.application.care.customer.EditLocation;
import io.uplink.application.care.customer.ListLocations;
import io.uplink.application.care.customer.MakeLocationPrimary;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The places where a customer is served. */
@Path("/customers/{id}/locations")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class LocationPages {

    /** What the form is for; {@code location} is empty for a new place. */
    @TemplateData
    public record LocationView(
            String customer, String name, String location, boolean primary, LocationForm form) {

        public boolean isNew() {
            return location.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance location(LocationView page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowCustomer showCustomer;
    private final ListLocations listLocations;
    private final AddLocation addLocation;
    private final EditLocation editLocation;
    private final MakeLocationPrimary makePrimary;

    LocationPages(
            Actors actors,
            Reader reader,
            ShowCustomer showCustomer,
            ListLocations listLocations,
            AddLocation addLocation,
            EditLocation editLocation,
            MakeLocationPrimary makePrimary) {
        this.actors = actors;
        this.reader = reader;
        this.showCustomer = showCustomer;
        this.listLocations = listLocations;
        this.addLocation = addLocation;
        this.editLocation = editLocation;
        this.makePrimary = makePrimary;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestPath UUID id) {
        return fresh(id, new LocationForm(), Forms.Errors.none());
    }

    @POST
    public Response add(@RestPath UUID id, @BeanParam LocationForm form) {
        return Forms.submit(
                () -> addLocation.execute(actors.current(), form.toAdd(id)),
                _ -> Redirects.seeOther(section(id), "customer.location-saved"),
                reader.language(),
                errors -> fresh(id, form, errors));
    }

    @GET
    @Path("{location}")
    public TemplateInstance edit(@RestPath UUID id, @RestPath UUID location) {
        var place = place(id, location);
        return page(
                id,
                location.toString(),
                place.primary(),
                LocationForm.of(place),
                Forms.Errors.none());
    }

    @POST
    @Path("{location}")
    public Response edit(@RestPath UUID id, @RestPath UUID location, @BeanParam LocationForm form) {
        return Forms.submit(
                () -> editLocation.execute(actors.current(), form.toEdit(id, location)),
                _ -> Redirects.seeOther(section(id), "customer.location-saved"),
                reader.language(),
                errors ->
                        page(id, location.toString(), place(id, location).primary(), form, errors));
    }

    @POST
    @Path("{location}/primary")
    public Response makePrimary(
            @RestPath UUID id, @RestPath UUID location, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        makePrimary.execute(
                                actors.current(),
                                new MakeLocationPrimary.Input(
                                        new CustomerId(id),
                                        new LocationId(location),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther(section(id), "customer.primary-moved"),
                reader.language(),
                errors -> {
                    var place = place(id, location);
                    return page(
                            id,
                            location.toString(),
                            place.primary(),
                            LocationForm.of(place),
                            errors);
                });
    }

    private TemplateInstance fresh(UUID id, LocationForm form, Forms.Errors errors) {
        return page(id, "", false, form, errors);
    }

    private TemplateInstance page(
            UUID id, String location, boolean primary, LocationForm form, Forms.Errors errors) {
        actors.current().require(Permission.CUSTOMERS_EDIT);
        var customer = showCustomer.execute(actors.current(), new CustomerId(id)).customer();
        return reader.page(
                Pages.location(
                        new LocationView(
                                id.toString(), customer.details().name(), location, primary, form),
                        errors));
    }

    private ServiceLocation place(UUID id, UUID location) {
        return listLocations.execute(actors.current(), new CustomerId(id)).stream()
                .filter(one -> one.id().value().equals(location))
                .findAny()
                .orElseThrow(() -> new DomainException(new CustomerError.NoSuchLocation()));
    }

    private static String section(UUID id) {
        return "/customers/" + id + "#locations";
    }
}
