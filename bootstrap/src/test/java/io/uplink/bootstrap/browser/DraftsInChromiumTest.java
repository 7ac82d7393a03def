package io.uplink.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.story.StoryCast;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody began to write stays in the browser as long as it is theirs. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DraftsInChromiumTest {

    private static final String KEPT =
            "Object.keys(sessionStorage).filter((key) => key.startsWith('uplink-draft-')).length";

    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject ScreenScene scenes;

    @Test
    void aDraftIsThereAgainUntilItsWriterSignsOut() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        begin(desk, scene, "Asked the customer");

        desk.reload();
        assertThat(desk.locator("#body")).hasValue("Asked the customer");
        desk.getByLabel("account menu").click();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        desk.waitForURL(address -> address.contains("/login"));

        assertThat(desk.evaluate(KEPT)).isEqualTo(0);
    }

    @Test
    void whenTheSessionEndedItsWriterFindsItAgain() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        begin(desk, scene, "Asked the customer");

        sessionEnds(desk);
        open(desk, scene, scene.cast().agent().email());

        assertThat(desk.locator("#body")).hasValue("Asked the customer");
    }

    @Test
    void whoeverSignsInNextInThatTabSeesNothingOfIt() {
        var scene = scenes.scene();
        var desk = browsing.visitor(1440, 900);
        begin(desk, scene, "Asked the customer");

        sessionEnds(desk);
        open(desk, scene, scene.cast().admin().email());

        assertThat(desk.locator("#body")).hasValue("");
        assertThat(desk.evaluate(KEPT)).isEqualTo(0);
    }

    private static void begin(Page desk, ScreenScene.Scene scene, String text) {
        open(desk, scene, scene.cast().agent().email());
        // An answer on its way when the session ends would bring a cookie of its own to the door.
        var _ =
                desk.waitForResponse(
                        answer -> answer.url().endsWith("/replies/preview"),
                        () -> desk.locator("#body").fill(text));
        assertThat(desk.evaluate(KEPT)).isEqualTo(1);
    }

    /** On a page that asks for nothing by itself: such an answer would bring a cookie again. */
    private static void sessionEnds(Page desk) {
        desk.navigate("about:blank");
        desk.context().clearCookies();
    }

    private static void open(Page desk, ScreenScene.Scene scene, String email) {
        Desk.signIn(desk, email, StoryCast.PASSWORD);
        Desk.goTo(desk, "/tickets/" + scene.ticket());
    }
}
