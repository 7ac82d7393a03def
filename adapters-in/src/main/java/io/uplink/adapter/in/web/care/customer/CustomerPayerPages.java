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
import io.uplink.application.care.customer.NamePayer;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
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

/** Says who pays for a customer. */
@Path("/customers/{id}/payer")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CustomerPayerPages {

    /** What is known or was typed. */
    @TemplateData
    public record PayerForm(
            String customer,
            String customerName,
            String account,
            String name,
            String phone,
            long version) {}

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance payer(PayerForm page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowCustomer showCustomer;
    private final NamePayer namePayer;

    CustomerPayerPages(
            Actors actors, Reader reader, ShowCustomer showCustomer, NamePayer namePayer) {
        this.actors = actors;
        this.reader = reader;
        this.showCustomer = showCustomer;
        this.namePayer = namePayer;
    }

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        var sheet = sheet(id);
        var named =
                sheet.customer()
                        .payer()
                        .filter(Payer.Named.class::isInstance)
                        .map(Payer.Named.class::cast);
        return page(
                sheet,
                sheet.payer().map(CustomerSheet.KnownPayer::account).orElse(""),
                named.map(Payer.Named::name).orElse(""),
                named.flatMap(Payer.Named::phone).map(PhoneNumber::spaced).orElse(""),
                Forms.Errors.none());
    }

    @POST
    public Response name(
            @RestPath UUID id,
            @RestForm @Nullable String account,
            @RestForm @Nullable String name,
            @RestForm @Nullable String phone,
            @RestForm @Nullable Long version) {
        var typedAccount = CustomerBodies.text(account);
        var typedName = CustomerBodies.text(name);
        var typedPhone = CustomerBodies.text(phone);
        return Forms.submit(
                () ->
                        namePayer.execute(
                                actors.current(),
                                new NamePayer.Input(
                                        new CustomerId(id),
                                        typedAccount,
                                        typedName,
                                        typedPhone,
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther("/customers/" + id + "#payer", "customer.payer-saved"),
                reader.language(),
                errors -> page(sheet(id), typedAccount, typedName, typedPhone, errors));
    }

    private CustomerSheet sheet(UUID id) {
        actors.current().require(Permission.CUSTOMERS_EDIT);
        return showCustomer.execute(actors.current(), new CustomerId(id));
    }

    private TemplateInstance page(
            CustomerSheet sheet, String account, String name, String phone, Forms.Errors errors) {
        var customer = sheet.customer();
        return reader.page(
                Pages.payer(
                        new PayerForm(
                                customer.id().toString(),
                                customer.details().name(),
                                account,
                                name,
                                phone,
                                customer.version()),
                        errors));
    }
}
