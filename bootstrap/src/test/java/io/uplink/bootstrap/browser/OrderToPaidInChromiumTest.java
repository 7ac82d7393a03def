package io.uplink.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.shared.Actor;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.demo.DemoDaraja;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.mpesa.TestPaybill;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.bootstrap.story.StoryCast;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor orders on a phone and pays there; our people find everything that follows from it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderToPaidInChromiumTest {

    private static final double PATIENCE_MILLIS = 60_000;

    @Inject ScreenScene scenes;
    @Inject GivenOrders orders;
    @Inject GivenBilling billing;
    @Inject ChargeSubscriptions chargeSubscriptions;
    @Inject InstantSource clock;

    @RegisterExtension final Browsing browsing = new Browsing();

    @Test
    void whoOrdersAndPaysIsFoundWithInvoiceReceiptAndTicket() throws IOException {
        var cast = scenes.scene().cast();
        var pack = orders.shared();
        // Other tests' branches have paybills that answer nobody.
        var branch = billing.branch().toString();
        try (var daraja =
                DemoDaraja.start(
                        clock,
                        Duration.ofSeconds(2),
                        address -> URI.create(Desk.at(address.getPath())))) {
            var _ = TestPaybill.of(UUID.fromString(branch), daraja.address());
            var phone = orders.phone().replaceFirst(".$", "1");
            var receipt = orderAndPay(pack.slug(), phone, branch);

            var desk = browsing.visitor(1440, 900);
            Desk.signIn(desk, cast.admin().email(), StoryCast.PASSWORD);
            desk.navigate(Desk.at("/orders?text=" + phone));
            desk.getByRole(AriaRole.LINK, named(Pattern.compile("Wanjiru Kamau"))).first().click();
            assertThat(desk.getByText(receipt)).isVisible();
            button(desk, "Make a customer").click();
            assertThat(desk.getByRole(AriaRole.HEADING, named(Pattern.compile("Became|became"))))
                    .isVisible();
            Browsing.picture(desk, "order-converted");

            var became = desk.locator("section[aria-labelledby=b-h]");
            var customer = became.locator("a[href^='/customers/']").getAttribute("href");
            var ticket = became.locator("a[href^='/tickets/']").getAttribute("href");
            desk.navigate(Desk.at(ticket));
            assertThat(desk.getByText("ORD-").first()).isVisible();

            var _ = chargeSubscriptions.execute(new Actor.Job("test"));
            var id = customer.replaceAll(".*/", "");
            desk.navigate(Desk.at("/invoices?customer=" + id));
            assertThat(desk.getByText(Pattern.compile("INV-")).first()).isVisible();
            Browsing.picture(desk, "order-invoiced");
            desk.navigate(Desk.at("/payments?customer=" + id));
            assertThat(desk.getByText(receipt).first()).isVisible();
        }
    }

    /** On a cheap phone, from the form to the receipt. */
    private String orderAndPay(String slug, String phone, String branch) {
        var page = browsing.visitor(390, 844);
        page.navigate(Desk.at("/order/" + slug + "?lang=en"));
        page.getByLabel("Your name").fill("Wanjiru Kamau");
        page.locator("#phone").fill(phone);
        page.locator("#branch").selectOption(branch);
        page.locator("#place").fill("Plot 7, blue gate by the chapel");
        page.locator("#pay-now").check();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Place order"))).click();
        assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("Check your phone"))))
                .isVisible(patiently());
        Browsing.picture(page, "order-pays");
        assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("^Paid\\. Thank you"))))
                .isVisible(patiently());
        assertThat(Accessibility.violations(page)).isEmpty();
        Browsing.picture(page, "order-has-paid");
        return page.locator("dl dd").first().innerText().strip();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }
}
