package io.uplink.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.Telephone;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.domain.org.access.TotpSecret;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The second step as somebody does it: set up at the desk, then in by code and by paper. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondStepInChromiumTest {

    private static final String PAGE = "/account/second-factor";

    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject StoryCast cast;

    @Test
    void setUpAtTheDeskAndInByACodeOfThePaper() {
        var faith = cast.meet().agent();
        var desk = browsing.visitor(1440, 900);
        Desk.signIn(desk, faith.email(), StoryCast.PASSWORD);
        desk.navigate(Desk.at(PAGE));
        desk.getByLabel("Present password").fill(StoryCast.PASSWORD);
        click(desk, "Set up");
        var setUp = new Screen(desk);
        setUp.look("second-factor-set-up", PAGE);

        var key = desk.locator("code").first().innerText().replaceAll("\\s", "");
        desk.getByLabel("Present password").fill(StoryCast.PASSWORD);
        desk.getByLabel("Six digits").fill(new Telephone(new TotpSecret(key)).shows());
        click(desk, "Turn on");
        assertThat(desk.getByRole(AriaRole.HEADING, named("Your recovery codes"))).isVisible();
        var paper = desk.locator("code").allInnerTexts();
        assertThat(paper).hasSize(10);
        assertThat(Accessibility.violations(desk)).isEmpty();
        Browsing.picture(desk, "recovery-codes");
        setUp.look("second-factor-on", PAGE);
        assertThat(setUp.wrong()).isEmpty();

        var phone = browsing.visitor(390, 844);
        Desk.signIn(phone, faith.email(), StoryCast.PASSWORD);
        var door = new Screen(phone);
        door.look("login-code", "/login/code");
        assertThat(door.wrong()).isEmpty();
        phone.getByText("Phone not at hand?").click();
        phone.getByLabel("Recovery code").fill(paper.getLast());
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .last()
                .click();
        phone.waitForURL(address -> !address.contains("/login"));
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
