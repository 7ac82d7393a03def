package io.uplink.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.story.StoryCast;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A banner goes once it is read, and an at sign in a note offers colleagues. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NamingColleaguesInChromiumTest {

    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject ScreenScene scenes;

    @Test
    void aColleagueIsPickedByKeyboardAndTheBannerIsRead() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        var screen = new Screen(desk);
        Desk.signIn(desk, scene.cast().agent().email(), StoryCast.PASSWORD);
        desk.navigate(Desk.at("/tickets/" + scene.ticket()));

        desk.getByRole(AriaRole.LINK, named("Read: Stock count on Friday")).click();
        desk.getByRole(AriaRole.BUTTON, named("I have read it")).click();
        assertThat(desk.locator(".banner")).hasCount(0);
        desk.navigate(Desk.at("/tickets/" + scene.ticket()));
        assertThat(desk.locator(".banner")).hasCount(0);

        desk.locator("label:has([name=who][value=internal])").click();
        var body = desk.locator("#body");
        body.click();
        desk.keyboard().type("Ask @Pete");
        assertThat(desk.locator("#mentions [role=option]").first()).containsText("Peter Odhiambo");
        Assertions.assertThat(Accessibility.violations(desk)).isEmpty();
        Browsing.picture(desk, "ticket-naming-1440");
        desk.setViewportSize(390, 844);
        Assertions.assertThat(Accessibility.violations(desk)).isEmpty();
        Browsing.picture(desk, "ticket-naming-390");
        desk.keyboard().press("Enter");
        assertThat(body).hasValue("Ask @Peter Odhiambo ");
        assertThat(desk.locator("#mentions")).isHidden();
        desk.keyboard().type("@nobody-of-this-name");
        assertThat(desk.locator("#mentions")).isHidden();
        desk.keyboard().press("Control+Enter");

        assertThat(desk.locator(".at").last()).hasText("@Peter Odhiambo");
        Assertions.assertThat(screen.wrong()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
