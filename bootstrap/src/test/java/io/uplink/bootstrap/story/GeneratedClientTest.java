package io.uplink.bootstrap.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.client.ApiClient;
import io.uplink.client.ApiException;
import io.uplink.client.AuthApi;
import io.uplink.client.CustomersApi;
import io.uplink.client.TicketsApi;
import io.uplink.client.model.Customer;
import io.uplink.client.model.NewPhone;
import io.uplink.client.model.NewTicket;
import io.uplink.client.model.TokenRequest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program that was written against the document of the API alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GeneratedClientTest {

    @Inject StoryCast cast;

    @Test
    void itTakesAReportOnceAndFindsItAgain() throws ApiException {
        var here = cast.meet();
        var client = signedIn(here.agent());
        var customer =
                new CustomersApi(client)
                        .customerRegister(
                                new Customer()
                                        .name("Wanjiku Kamau")
                                        .branch(here.branch())
                                        .addPhonesItem(new NewPhone().number(cast.freshPhone())),
                                null);
        var tickets = new TicketsApi(client);
        var report =
                new NewTicket()
                        .customer(customer.getId())
                        .subject("No internet")
                        .description("Red light")
                        .category("connectivity")
                        .branch(here.branch());
        var key = UUID.randomUUID().toString();

        var opened = requireNonNull(tickets.ticketOpen(report, key).getId());
        var again = tickets.ticketOpen(report, key);

        assertThat(again.getId()).isEqualTo(opened);
        assertThat(requireNonNull(tickets.ticketShow(opened).getTicket()).getSubject())
                .isEqualTo("No internet");
    }

    @Test
    void itIsToldWhatIsWrong() throws ApiException {
        var tickets = new TicketsApi(signedIn(cast.meet().agent()));

        assertThatThrownBy(() -> tickets.ticketOpen(new NewTicket(), null))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> {
                            assertThat(refused.getCode()).isEqualTo(422);
                            assertThat(refused.getResponseBody())
                                    .contains("urn:problem:input.invalid", "\"subject\"");
                        });
    }

    @Test
    void withoutATokenItIsNotLetIn() {
        assertThatThrownBy(() -> new TicketsApi(client()).ticketCounts())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(401));
    }

    private ApiClient signedIn(StoryCast.Member member) throws ApiException {
        var token =
                new AuthApi(client())
                        .authToken(
                                new TokenRequest()
                                        .identifier(member.email())
                                        .password(StoryCast.PASSWORD))
                        .getAccessToken();
        return client().setRequestInterceptor(
                        request -> request.header("Authorization", "Bearer " + token));
    }

    private ApiClient client() {
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + RestAssured.port);
        return client;
    }
}
