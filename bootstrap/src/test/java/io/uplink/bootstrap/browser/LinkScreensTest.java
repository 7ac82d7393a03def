package io.uplink.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.uplink.application.money.document.DocumentCodes;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.complaint.GivenComplaints;
import io.uplink.bootstrap.care.link.LinkScenes;
import io.uplink.bootstrap.care.portal.GivenPortal;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of links in each state: nothing sticks out, nothing runs, everything is in reach. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LinkScreensTest {

    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject LinkScenes scenes;
    @Inject StoryCast cast;
    @Inject GivenComplaints complaints;
    @Inject GivenPortal portal;
    @Inject GivenBilling billing;
    @Inject DocumentCodes codes;
    @Inject NamingScene naming;

    @Test
    void everyStateFitsAPhoneAndADesk() {
        scenes.few().forEach(this::fits);
        scenes.all().forEach(this::fits);
    }

    @Test
    void theWayOfAComplaintFitsToo() {
        var here = cast.meet();
        var person = here.technician().id();
        fits("complain", "/complain");
        fits("complain-sw", "/complain?lang=sw");
        fits("complain-follow", "/complain/follow");
        fits("complaint-late", followed(complaints.received(here.branch(), 40)));
        fits("complaint-review", followed(complaints.underReview(here.branch(), person)));
        fits("complaint-rejected", followed(complaints.rejected(here.branch(), person)));
    }

    @Test
    void theOwnPagesOfACustomerFitToo() {
        fits("my-door", "/my");
        var token = portal.somebodyIn().cookie("uplink_my");
        fits("my", "/my", token);
        fits("my-sw", "/my?lang=sw", token);
        fits("my-report", "/my/report", token);
        fits("my-contact", "/my/contact", token);
        fits("my-number", "/my/number", token);
        fits("my-number-sw", "/my/number?lang=sw", token);
        fits("my-number-code", "/my/number", token, this::typesANewNumber);
    }

    /** And then a code that is none. */
    private void typesANewNumber(Page page) {
        page.locator("#phone").fill(portal.phone());
        page.locator("form .btn").first().click();
        page.locator("#code").fill("1");
        page.locator("form .btn").first().click();
        page.locator("#code-e").waitFor();
    }

    @Test
    void thePageThatChecksADocumentFitsToo() {
        var customer = billing.customer(billing.branch());
        var invoice = billing.issued(customer, "2500").id();
        var note = billing.credited(billing.issued(customer, "2500").id()).id();
        fits("verify", checked(DocumentKind.INVOICE, invoice.value()));
        fits("verify-sw", checked(DocumentKind.INVOICE, invoice.value()) + "?lang=sw");
        fits("verify-note", checked(DocumentKind.CREDIT_NOTE, note.value()));
        fits("verify-unknown", "/verify/nothing");
    }

    private String checked(DocumentKind kind, UUID id) {
        return "/verify/" + codes.of(new DocumentRef(kind, id)).value();
    }

    @Test
    void thePagesOfPayersWhoAreAskedFitToo() {
        var here = cast.meet();
        naming.pages(here.branch()).forEach(this::fits);
    }

    private String followed(UUID complaint) {
        return "/c/" + complaints.link(complaint);
    }

    /** One look a scene, for looks are throttled; then the window changes. */
    private void fits(String name, String path) {
        fits(name, path, "");
    }

    /** The same for somebody who is in. */
    private void fits(String name, String path, String token) {
        fits(name, path, token, _ -> {});
    }

    private void fits(String name, String path, String token, Consumer<Page> doing) {
        var page = browsing.visitor(390, 844);
        if (!token.isEmpty()) {
            var cookie = new Cookie("uplink_my", token);
            page.context()
                    .addCookies(List.of(cookie.setUrl("http://localhost:" + RestAssured.port)));
        }
        page.navigate("http://localhost:" + RestAssured.port + path);
        doing.accept(page);
        fits(page, name, 390);
        fits(page, name, 320);
        fits(page, name, 1440);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        fits(page, name + "-dark", 390);
        page.context().close();
    }

    private static void fits(Page page, String name, int width) {
        page.setViewportSize(width, 844);
        Browsing.picture(page, "link-" + name + "-" + width);
        assertThat(overflow(page)).as(name + " at " + width).isZero();
        assertThat(smallTargets(page)).as(name + " at " + width).isEmpty();
        // High enough that the bar at the bottom lies over nothing.
        page.setViewportSize(width, 3_000);
        assertThat(Accessibility.violations(page)).as(name + " at " + width).isEmpty();
    }

    /** By how many pixels the page is wider than the screen. */
    private static int overflow(Page page) {
        return (int)
                page.evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)");
    }

    /** What a thumb would miss. */
    private static String smallTargets(Page page) {
        return (String)
                page.evaluate(
                        """
                        [...document.querySelectorAll('a, button, summary, select, textarea')]
                          .filter(e => e.offsetParent && e.getBoundingClientRect().height < 44)
                          .map(e => e.outerHTML.slice(0, 80)).join('\\n')
                        """);
    }
}
