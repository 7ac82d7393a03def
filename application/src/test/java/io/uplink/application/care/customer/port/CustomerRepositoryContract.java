package io.uplink.application.care.customer.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Merge;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link CustomerRepository} must do. */
public interface CustomerRepositoryContract {

    Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    CustomerRepository customers();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One that takes customers. */
    BranchId aBranch();

    @Test
    default void whatIsSavedIsFoundAgainOneVersionLater() {
        var customer = aCustomer(aBranch(), aPhone(), aPhone());

        unitOfWork().run(() -> customers().save(customer));

        assertThat(found(customer.id())).contains(customer.snapshot().saved());
    }

    @Test
    default void numbersKeepTheirOrderAndLabelsWhenTheyAreMoved() {
        var branch = aBranch();
        var first = aPhone();
        var second = aPhone();
        var customer = aCustomer(branch, first, second);
        unitOfWork().run(() -> customers().save(customer));

        unitOfWork()
                .run(() -> {
                    var stored = customers().findById(customer.id()).orElseThrow();
                    stored.edit(
                            CustomerDetails.parse(
                                    CustomerFixtures.typed(
                                            "Amina",
                                            branch,
                                            List.of(
                                                    new Contact.Typed(second, "Yusuf"),
                                                    new Contact.Typed(first, "")))),
                            NOON);
                    customers().save(stored);
                });

        assertThat(found(customer.id()).orElseThrow().details().contacts())
                .containsExactly(
                        new Contact(new PhoneNumber(second), "Yusuf"),
                        new Contact(new PhoneNumber(first), ""));
    }

    @Test
    default void givenTwoReadersOfACustomer_whenBothSave_thenTheSecondIsStale() {
        var branch = aBranch();
        var phone = aPhone();
        var customer = aCustomer(branch, phone);
        unitOfWork().run(() -> customers().save(customer));
        var one = unitOfWork().perform(() -> customers().findById(customer.id()).orElseThrow());
        var two = unitOfWork().perform(() -> customers().findById(customer.id()).orElseThrow());
        one.edit(CustomerFixtures.named("First", branch, phone), NOON);
        two.edit(CustomerFixtures.named("Second", branch, phone), NOON);

        unitOfWork().run(() -> customers().save(one));

        assertThatThrownBy(() -> unitOfWork().run(() -> customers().save(two)))
                .hasMessage("version.stale");
        assertThat(found(customer.id()).orElseThrow().details().name()).isEqualTo("First");
    }

    @Test
    default void aCustomerThatNobodySavedIsNotFound() {
        assertThat(found(new CustomerId(newId()))).isEmpty();
    }

    @Test
    default void aDeletedCustomerIsFoundButHoldsNoNumber() {
        var phone = aPhone();
        var customer = aCustomer(aBranch(), phone);
        unitOfWork().run(() -> customers().save(customer));

        unitOfWork()
                .run(() -> {
                    var stored = customers().findById(customer.id()).orElseThrow();
                    stored.delete(0, NOON);
                    customers().save(stored);
                });

        assertThat(found(customer.id()).orElseThrow().deletedAt()).contains(NOON);
        assertThat(holders(phone)).isEmpty();
        assertThat(unitOfWork().perform(() -> customers().isTaken(customer.snapshot().account())))
                .isTrue();
    }

    @Test
    default void whoHasANumberIsNamed() {
        var phone = aPhone();
        var branch = aBranch();
        var customer = aCustomer(branch, aPhone(), phone);
        unitOfWork().run(() -> customers().save(customer));

        assertThat(holders(phone))
                .containsExactly(
                        new CustomerRepository.Holder(
                                new PhoneNumber(phone),
                                customer.id(),
                                "Amina Hassan",
                                customer.snapshot().account().text(),
                                customer.placement()));
        assertThat(holders(aPhone())).isEmpty();
    }

    @Test
    default void aMergedRecordLendsItsNumberToTheOneThatStaysUntilItIsTakenBack() {
        var phone = aPhone();
        var branch = aBranch();
        var stays = aCustomer(branch, aPhone());
        var merged = aCustomer(branch, phone);
        unitOfWork()
                .run(() -> {
                    customers().save(stays);
                    customers().save(merged);
                });

        unitOfWork()
                .run(() -> {
                    customers().hold(Set.of(stays.id(), merged.id()));
                    var record = customers().findById(merged.id()).orElseThrow();
                    record.merge(
                            customers().findById(stays.id()).orElseThrow(),
                            new Customer.Held(0, 0),
                            NOON);
                    customers().save(record);
                });

        assertThat(found(merged.id()).orElseThrow().merge()).contains(new Merge(stays.id(), NOON));
        assertThat(holders(phone))
                .extracting(CustomerRepository.Holder::id)
                .containsExactly(stays.id());
        assertThat(unitOfWork().perform(() -> customers().held(stays.id()))).isEqualTo(1);
        assertThat(unitOfWork().perform(() -> customers().held(merged.id()))).isZero();
    }

    @Test
    default void whoPaysIsKept() {
        var branch = aBranch();
        var landlord = aCustomer(branch, aPhone());
        var customer = aCustomer(branch, aPhone());
        var named = new Payer.Named("Yusuf", Optional.of(new PhoneNumber(aPhone())));
        unitOfWork()
                .run(() -> {
                    customers().save(landlord);
                    customer.paidBy(Optional.of(new Payer.Known(landlord.id())), NOON);
                    customers().save(customer);
                });
        assertThat(found(customer.id()).orElseThrow().payer())
                .contains(new Payer.Known(landlord.id()));

        unitOfWork()
                .run(() -> {
                    var stored = customers().findById(customer.id()).orElseThrow();
                    stored.paidBy(Optional.of(named), NOON);
                    customers().save(stored);
                });

        assertThat(found(customer.id()).orElseThrow().payer()).contains(named);
    }

    @Test
    default void aCustomerIsFoundByTheNumberOfTheAccount() {
        var customer = aCustomer(aBranch(), aPhone());
        unitOfWork().run(() -> customers().save(customer));

        assertThat(unitOfWork().perform(() -> customers().numbered(customer.snapshot().account())))
                .contains(customer.id());
        assertThat(unitOfWork().perform(() -> customers().numbered(anAccount()))).isEmpty();
    }

    @Test
    default void onlyBranchesThatExistTakeCustomers() {
        assertThat(unitOfWork().perform(() -> customers().isOpen(aBranch()))).isTrue();
        assertThat(unitOfWork().perform(() -> customers().isOpen(new BranchId(newId())))).isFalse();
    }

    @Test
    default void aFreeAccountNumberIsNotTaken() {
        assertThat(unitOfWork().perform(() -> customers().isTaken(anAccount()))).isFalse();
    }

    private Optional<Customer.Snapshot> found(CustomerId id) {
        return unitOfWork().perform(() -> customers().findById(id)).map(Customer::snapshot);
    }

    private List<CustomerRepository.Holder> holders(String phone) {
        return unitOfWork().perform(() -> customers().holders(Set.of(new PhoneNumber(phone))));
    }

    private Customer aCustomer(BranchId branch, String... phones) {
        return Customer.register(
                new CustomerId(newId()),
                anAccount(),
                CustomerFixtures.amina(branch, phones),
                CustomerStatus.ACTIVE,
                Optional.empty(),
                NOON);
    }

    private AccountNumber anAccount() {
        var random = newId().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return new AccountNumber("T" + random.substring(random.length() - 16));
    }

    /** A number that no other test has. */
    private String aPhone() {
        return "+2547"
                + Long.toString(1_0000_0000L + (newId().hashCode() & 0x3FFFFFF)).substring(1);
    }
}
