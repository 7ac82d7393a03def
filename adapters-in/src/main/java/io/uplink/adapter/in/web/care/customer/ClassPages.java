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
import io.uplink.application.care.customer.ListCustomerClasses;
import io.uplink.application.care.customer.ListCustomerClasses.Purpose;
import io.uplink.application.care.customer.SaveCustomerClass;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** The classes of customers as a list, and a form for one of them. */
@Path("/settings/customer-classes")
@InCallContext
@RunOnVirtualThread
public class ClassPages {

    /** {@code key} is empty for a new one. */
    @TemplateData
    public record FormPage(String key, String title, ClassForm form) {}

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance classes(List<CustomerClass> classes, boolean editable);

        static native TemplateInstance customerClass(FormPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ListCustomerClasses listClasses;
    private final SaveCustomerClass saveClass;

    ClassPages(
            Actors actors,
            Reader reader,
            ListCustomerClasses listClasses,
            SaveCustomerClass saveClass) {
        this.actors = actors;
        this.reader = reader;
        this.listClasses = listClasses;
        this.saveClass = saveClass;
    }

    @GET
    public TemplateInstance list() {
        var editable = actors.current().may(Permission.SETTINGS_MANAGE, Placement.company());
        return reader.page(
                Pages.classes(listClasses.execute(actors.current(), Purpose.SETTINGS), editable));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        var _ = listClasses.execute(actors.current(), Purpose.CHANGE);
        return form(Optional.empty(), ClassForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam ClassForm form) {
        return save(Optional.empty(), form);
    }

    @GET
    @Path("{key}")
    public TemplateInstance show(@RestPath String key) {
        var one =
                listClasses.execute(actors.current(), Purpose.CHANGE).stream()
                        .filter(known -> known.key().equals(key))
                        .findAny()
                        .orElseThrow(() -> new DomainException(new CustomerError.NoSuchClass()));
        return form(Optional.of(key), ClassForm.of(one), Forms.Errors.none());
    }

    @POST
    @Path("{key}")
    public Response edit(@RestPath String key, @BeanParam ClassForm form) {
        return save(Optional.of(key), form);
    }

    private Response save(Optional<String> key, ClassForm form) {
        return Forms.submit(
                () -> saveClass.execute(actors.current(), form.toInput(key)),
                _ -> Redirects.seeOther("/settings/customer-classes", "customer-class.saved"),
                reader.language(),
                errors -> form(key, form, errors));
    }

    private TemplateInstance form(Optional<String> key, ClassForm form, Forms.Errors errors) {
        return reader.page(
                Pages.customerClass(new FormPage(key.orElse(""), form.english(), form), errors));
    }
}
