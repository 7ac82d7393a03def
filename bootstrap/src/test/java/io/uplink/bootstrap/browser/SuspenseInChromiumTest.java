package io.uplink.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.demo.DemoDaraja;
import io.uplink.bootstrap.money.mpesa.TestPaybill;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.web.TestSignIn;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Money came under a telephone number, and the page says whose it could be. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SuspenseInChromiumTest {

    /** The gateway is left alone for a while after others did not answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int SHILLINGS = 750;

    @Inject StoryCast people;
    @Inject InstantSource clock;

    @RegisterExtension final Browsing browsing = new Browsing();

    private StoryCast.Cast cast;
    private String phone = "";
    private String customer = "";
    private String payment = "";

    @BeforeEach
    void moneyThatNobodyNamed() throws IOException {
        cast = people.meet();
        phone = people.freshPhone().replace(" ", "");
        customer = customer();
        try (var daraja =
                DemoDaraja.start(
                        clock,
                        Duration.ofMillis(100),
                        address -> URI.create(Desk.at(address.getPath())))) {
            var number = TestPaybill.of(cast.branch(), daraja.address());
            var payer = StoryCast.e164(phone).substring(1);
            Assertions.assertThat(daraja.pay(number, phone, SHILLINGS, payer)).isTrue();
        }
        var found = "/api/v1/mpesa/payments?waiting=true&text=" + phone;
        await().atMost(PATIENCE).until(() -> first(found).isPresent());
        payment = first(found).orElseThrow();
    }

    @Test
    void oneKeyNamesTheOwnerThatIsSuggestedFirst() {
        var desk = browsing.visitor(1440, 900);
        var screen = new Screen(desk);
        signIn(desk, cast.admin());
        assertThat(desk.locator("[data-u-new]")).hasText("It is theirs N");
        Assertions.assertThat(Accessibility.violations(desk)).isEmpty();
        Browsing.picture(desk, "suspense-waits-1440");

        desk.keyboard().press("n");

        assertThat(desk.locator("dl.kv a[href='/customers/" + customer + "']")).isVisible();
        assertThat(desk.locator("dl.kv .u-tag.warn")).hasCount(0);
        assertThat(desk.locator("[data-u-new]")).hasCount(0);
        Assertions.assertThat(Accessibility.violations(desk)).isEmpty();
        Browsing.picture(desk, "suspense-named-1440");
        Assertions.assertThat(owner()).contains(customer);
        Assertions.assertThat(screen.wrong()).isEmpty();
    }

    @Test
    void theKeyNamesNobodyForWhoMayOnlyLook() {
        var desk = browsing.visitor(1440, 900);
        signIn(desk, cast.agent());
        assertThat(desk.locator("dl.kv .u-tag.warn")).isVisible();
        assertThat(desk.locator("[data-u-new]")).hasCount(0);
        List<String> sent = new CopyOnWriteArrayList<>();
        desk.onRequest(request -> sent.add(request.method()));

        desk.keyboard().press("n");
        desk.reload();

        assertThat(desk.locator("dl.kv .u-tag.warn")).isVisible();
        Assertions.assertThat(sent).isNotEmpty().doesNotContain("POST");
        Assertions.assertThat(owner()).isEmpty();
    }

    /** And opens the payment from the list of what waits. */
    private void signIn(Page desk, StoryCast.Member member) {
        Desk.signIn(desk, member.email(), StoryCast.PASSWORD);
        Desk.goTo(desk, "/mpesa/payments?waiting=true&text=" + phone);
        desk.locator("a[href='/mpesa/payments/" + payment + "']").click();
        desk.waitForURL("**/mpesa/payments/" + payment);
    }

    private Optional<String> owner() {
        return Optional.ofNullable(
                api().get("/api/v1/mpesa/payments/" + payment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("payment.customer"));
    }

    private static Optional<String> first(String path) {
        return Optional.ofNullable(api().get(path).then().extract().path("items[0].id"));
    }

    private String customer() {
        return api().body(
                        Map.of(
                                "name",
                                "Wanjiku Kamau",
                                "phones",
                                List.of(Map.of("number", phone)),
                                "branch",
                                cast.branch().toString()))
                .post("/api/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).contentType("application/json");
    }
}
