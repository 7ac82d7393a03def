package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.care.customer.CustomerWords.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.customer.ListCustomerBranches;
import io.uplink.application.care.customer.ListCustomerClasses;
import io.uplink.application.care.customer.ListCustomerClasses.Purpose;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Builds the form of a customer, with what others changed meanwhile and who has the same number.
 */
@RequestScoped
class CustomerFormReader {

    /** Another customer with one of the numbers. */
    @TemplateData
    public record Holder(String id, String name, String account, String phone) {}

    /** A field that differs between what is stored now and what was typed. */
    @TemplateData
    public record Difference(String field, String label, String stored, String typed) {}

    /**
     * The page of a form.
     *
     * @param id empty for a new customer
     * @param title the customer's stored name, or that it is a new one
     * @param usualClass what the standard class is called
     * @param classes those that may be given, and the one that the customer has
     * @param holders those whom the reader may see; {@code hidden} more exist
     * @param changed what somebody else changed meanwhile
     */
    @TemplateData
    public record FormPage(
            String id,
            String title,
            CustomerForm form,
            long version,
            List<Option> branches,
            List<Option> statuses,
            List<Option> languages,
            String usualClass,
            List<Option> classes,
            boolean taken,
            List<Holder> holders,
            int hidden,
            List<Difference> changed) {

        public boolean isNew() {
            return id.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance form(FormPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final CustomerWords words;
    private final ShowCustomer showCustomer;
    private final ListCustomerBranches listBranches;
    private final ListCustomerClasses listClasses;

    CustomerFormReader(
            Actors actors,
            Reader reader,
            CustomerWords words,
            ShowCustomer showCustomer,
            ListCustomerBranches listBranches,
            ListCustomerClasses listClasses) {
        this.actors = actors;
        this.reader = reader;
        this.words = words;
        this.showCustomer = showCustomer;
        this.listBranches = listBranches;
        this.listClasses = listClasses;
    }

    /** Where new customers of this reader usually belong. */
    Optional<BranchId> home() {
        return actors.current() instanceof Actor.Person person ? person.home() : Optional.empty();
    }

    TemplateInstance fresh(CustomerForm form, Forms.Errors errors) {
        return page(
                "",
                words.messages().newCustomer(),
                form,
                0,
                Permission.CUSTOMERS_CREATE,
                errors,
                List.of());
    }

    TemplateInstance of(UUID id) {
        actors.current().require(Permission.CUSTOMERS_EDIT);
        var customer = showCustomer.execute(actors.current(), new CustomerId(id)).customer();
        return page(
                id.toString(),
                customer.details().name(),
                CustomerForm.of(customer),
                customer.version(),
                Permission.CUSTOMERS_EDIT,
                Forms.Errors.none(),
                List.of());
    }

    /** With what was typed; sending it again counts as having seen the present version. */
    TemplateInstance again(UUID id, CustomerForm typed, Forms.Errors errors) {
        var customer = showCustomer.execute(actors.current(), new CustomerId(id)).customer();
        var stale = errors.error() instanceof Version.Stale;
        return page(
                id.toString(),
                customer.details().name(),
                typed,
                stale ? customer.version() : typed.version(),
                Permission.CUSTOMERS_EDIT,
                errors,
                stale ? differences(CustomerForm.of(customer), typed) : List.of());
    }

    private TemplateInstance page(
            String id,
            String title,
            CustomerForm form,
            long version,
            Permission permission,
            Forms.Errors errors,
            List<Difference> changed) {
        var branches = listBranches.execute(actors.current(), permission);
        var classes = listClasses.execute(actors.current(), Purpose.CHOOSING);
        var taken =
                errors.error() instanceof CustomerError.PhoneTaken refused
                        ? Optional.of(refused)
                        : Optional.<CustomerError.PhoneTaken>empty();
        var page =
                new FormPage(
                        id,
                        title,
                        form,
                        version,
                        CustomerWords.branches(branches, form.branch()),
                        words.statuses(form.status()),
                        words.languages(form.language()),
                        classes.stream()
                                .filter(CustomerClass::standard)
                                .map(one -> one.label(reader.language()))
                                .findAny()
                                .orElse(""),
                        classes.stream()
                                .filter(one ->
                                        one.active() || one.key().equals(form.customerClass()))
                                .map(one ->
                                        new Option(
                                                one.key(),
                                                one.label(reader.language()),
                                                one.key().equals(form.customerClass())))
                                .toList(),
                        taken.isPresent(),
                        taken.map(CustomerFormReader::holders).orElse(List.of()),
                        taken.map(CustomerError.PhoneTaken::hidden).orElse(0),
                        changed);
        return reader.page(Pages.form(page, errors));
    }

    private static List<Holder> holders(CustomerError.PhoneTaken taken) {
        return taken.holders().stream()
                .map(holder ->
                        new Holder(
                                holder.id().toString(),
                                holder.name(),
                                holder.account(),
                                new PhoneNumber(holder.phone()).spaced()))
                .toList();
    }

    private List<Difference> differences(CustomerForm stored, CustomerForm typed) {
        var say = words.messages();
        return List.of(
                        new Difference("name", say.name(), stored.name(), typed.name()),
                        new Difference("phone-0", say.phones(), phones(stored), phones(typed)),
                        new Difference("email", say.email(), stored.email(), typed.email()),
                        new Difference(
                                "language", say.language(), stored.language(), typed.language()),
                        new Difference(
                                "customerClass",
                                say.customerClass(),
                                stored.customerClass(),
                                typed.customerClass()),
                        new Difference("plan", say.plan(), stored.plan(), typed.plan()),
                        new Difference("address", say.address(), stored.address(), typed.address()),
                        new Difference("area", say.area(), stored.area(), typed.area()),
                        new Difference(
                                "latitude", say.latitude(), stored.latitude(), typed.latitude()),
                        new Difference(
                                "longitude",
                                say.longitude(),
                                stored.longitude(),
                                typed.longitude()),
                        new Difference(
                                "installedOn",
                                say.installedOn(),
                                stored.installedOn(),
                                typed.installedOn()),
                        new Difference("notes", say.notes(), stored.notes(), typed.notes()))
                .stream()
                .filter(field -> !field.stored().strip().equals(field.typed().strip()))
                .toList();
    }

    private static String phones(CustomerForm form) {
        return form.phones().stream()
                .filter(line -> !line.phone().isBlank())
                .map(line ->
                        line.label().isBlank()
                                ? line.phone()
                                : line.phone() + " (" + line.label() + ")")
                .collect(Collectors.joining(", "));
    }
}
