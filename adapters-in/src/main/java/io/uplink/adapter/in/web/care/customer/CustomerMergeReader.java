package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.customer.CompareCustomers;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Loads two records of perhaps one person. */
@RequestScoped
class CustomerMergeReader {

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance merging(CustomerMergeView page, Forms.Errors errors);

        static native TemplateInstance separation(CustomerMergeView.Side page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final CustomerWords words;
    private final ShowCustomer showCustomer;
    private final CompareCustomers compareCustomers;

    CustomerMergeReader(
            Actors actors,
            Reader reader,
            CustomerWords words,
            ShowCustomer showCustomer,
            CompareCustomers compareCustomers) {
        this.actors = actors;
        this.reader = reader;
        this.words = words;
        this.showCustomer = showCustomer;
        this.compareCustomers = compareCustomers;
    }

    /** Both, once the other one's number is given. */
    TemplateInstance compare(UUID id, Optional<String> account) {
        if (account.isEmpty()) {
            return ask(id, "", Forms.Errors.none());
        }
        var other =
                compareCustomers.execute(
                        actors.current(),
                        new CompareCustomers.Input(new CustomerId(id), account.get()));
        return again(id, other.id().value(), Forms.Errors.none());
    }

    /** The page on which one says which other record. */
    TemplateInstance ask(UUID id, String account, Forms.Errors errors) {
        return page(sheet(id), account, Optional.empty(), errors);
    }

    /** Both as they stand now. */
    TemplateInstance again(UUID id, UUID other, Forms.Errors errors) {
        var second = sheet(other);
        return page(sheet(id), second.customer().account().text(), Optional.of(second), errors);
    }

    /** The record that was to stand for itself again, and why it does not. */
    TemplateInstance apart(UUID id, Forms.Errors errors) {
        return reader.page(Pages.separation(CustomerMergeView.Side.of(sheet(id), words), errors));
    }

    private TemplateInstance page(
            CustomerSheet own, String account, Optional<CustomerSheet> other, Forms.Errors errors) {
        return reader.page(
                Pages.merging(
                        new CustomerMergeView(
                                CustomerMergeView.Side.of(own, words),
                                account,
                                other.map(one -> CustomerMergeView.Side.of(one, words))
                                        .orElse(null),
                                own.twins().stream().map(CustomerPageView.Twin::of).toList()),
                        errors));
    }

    private CustomerSheet sheet(UUID id) {
        actors.current().require(Permission.CUSTOMERS_EDIT);
        return showCustomer.execute(actors.current(), new CustomerId(id));
    }
}
