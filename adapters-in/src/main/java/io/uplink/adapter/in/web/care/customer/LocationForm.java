package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.AddLocation;
import io.uplink.application.care.customer.EditLocation;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A place as typed. */
@TemplateData
public class LocationForm {

    @RestForm @Nullable String label;
    @RestForm @Nullable String address;
    @RestForm @Nullable String area;
    @RestForm @Nullable String latitude;
    @RestForm @Nullable String longitude;
    @RestForm @Nullable String note;
    @RestForm @Nullable String since;
    @RestForm @Nullable String until;
    @RestForm @Nullable Long version;

    static LocationForm of(ServiceLocation location) {
        var details = location.details();
        var form = new LocationForm();
        form.label = details.label();
        form.address = details.address();
        form.area = details.area();
        form.latitude = text(details.at().map(Location::latitude));
        form.longitude = text(details.at().map(Location::longitude));
        form.note = details.note();
        form.since = text(details.since());
        form.until = text(details.until());
        form.version = location.version();
        return form;
    }

    AddLocation.Input toAdd(UUID customer) {
        return new AddLocation.Input(new CustomerId(customer), details());
    }

    EditLocation.Input toEdit(UUID customer, UUID location) {
        return new EditLocation.Input(
                new CustomerId(customer),
                new LocationId(location),
                details(),
                Versions.ofForm(version));
    }

    private ServiceLocation.Details details() {
        return ServiceLocation.parse(
                new ServiceLocation.Typed(
                        label(),
                        address(),
                        area(),
                        latitude(),
                        longitude(),
                        note(),
                        since(),
                        until()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    public String label() {
        return CustomerBodies.text(label);
    }

    public String address() {
        return CustomerBodies.text(address);
    }

    public String area() {
        return CustomerBodies.text(area);
    }

    public String latitude() {
        return CustomerBodies.text(latitude);
    }

    public String longitude() {
        return CustomerBodies.text(longitude);
    }

    public String note() {
        return CustomerBodies.text(note);
    }

    public String since() {
        return CustomerBodies.text(since);
    }

    public String until() {
        return CustomerBodies.text(until);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
