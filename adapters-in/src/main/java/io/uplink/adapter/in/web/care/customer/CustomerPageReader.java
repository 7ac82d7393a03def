package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.care.customer.CustomerPageView.Rights;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;

/** Loads a customer's page for the one who looks. */
@RequestScoped
class CustomerPageReader {

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance show(CustomerPageView page, Forms.Errors errors);

        static native TemplateInstance deletion(CustomerPageView page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final CustomerWords words;
    private final ShowCustomer showCustomer;
    private final InstantSource clock;

    CustomerPageReader(
            Actors actors,
            Reader reader,
            CustomerWords words,
            ShowCustomer showCustomer,
            InstantSource clock) {
        this.actors = actors;
        this.reader = reader;
        this.words = words;
        this.showCustomer = showCustomer;
        this.clock = clock;
    }

    /** A merged record leads to the one that it is read with. */
    Response show(UUID id) {
        var sheet = sheet(id);
        var merge = sheet.customer().merge();
        if (merge.isPresent()) {
            return Redirects.seeOther("/customers/" + merge.get().into(), "customer.read-here");
        }
        return Response.ok(show(sheet, sheet.customer().status().code(), "", Forms.Errors.none()))
                .build();
    }

    /** Again, with the status and the reason that were refused. */
    TemplateInstance show(UUID id, String status, String reason, Forms.Errors errors) {
        actors.current().require(Permission.CUSTOMERS_EDIT);
        return show(sheet(id), status, reason, errors);
    }

    TemplateInstance deletion(UUID id, Forms.Errors errors) {
        actors.current().require(Permission.CUSTOMERS_DELETE);
        var page = view(sheet(id), "", "");
        return reader.page(Pages.deletion(page, errors));
    }

    private TemplateInstance show(
            CustomerSheet sheet, String status, String reason, Forms.Errors errors) {
        return reader.page(Pages.show(view(sheet, status, reason), errors));
    }

    private CustomerPageView view(CustomerSheet sheet, String status, String reason) {
        var rights =
                new Rights(
                        may(Permission.CUSTOMERS_EDIT),
                        may(Permission.CUSTOMERS_DELETE),
                        may(Permission.TICKETS_VIEW),
                        may(Permission.TICKETS_CREATE),
                        may(Permission.MESSAGES_VIEW),
                        may(Permission.LOGS_VIEW));
        return CustomerPageView.of(sheet, rights, words, status, reason, clock.instant());
    }

    private CustomerSheet sheet(UUID id) {
        return showCustomer.execute(actors.current(), new CustomerId(id));
    }

    private boolean may(Permission permission) {
        return actors.current().reach(permission).isPresent();
    }
}
