package io.uplink.bootstrap.care.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.customer.RegisterCustomer;
import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.care.customer.port.CustomerRepositoryContract;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateCustomerRepositoryTest implements CustomerRepositoryContract {

    private static final int AT_ONCE = 8;

    @Inject CustomerRepository customers;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;
    @Inject RegisterCustomer register;

    @Test
    void givenOneNumber_whenManyRegisterItAtOnce_thenOneGetsItAndTheOthersLearnOfIt()
            throws InterruptedException {
        var branch = given.aBranch();
        var agent = given.aPersonOf(branch, Reach.BRANCH);
        var phone = given.aPhone();
        Callable<String> attempt =
                () -> {
                    try {
                        register.execute(
                                agent,
                                new RegisterCustomer.Input(
                                        CustomerFixtures.amina(branch, phone),
                                        CustomerStatus.ACTIVE,
                                        false));
                        return "registered";
                    } catch (DomainException refused) {
                        return refused.error().code();
                    }
                };

        List<String> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(AT_ONCE, attempt))) {
                outcomes.add(outcome(answer));
            }
        }

        assertThat(outcomes)
                .hasSize(AT_ONCE)
                .containsOnlyOnce("registered")
                .containsOnly("registered", "customer.phone-taken");
    }

    private static String outcome(Future<String> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            return String.valueOf(failure.getCause());
        }
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return given.newId();
    }

    @Override
    public BranchId aBranch() {
        return given.aBranch();
    }
}
