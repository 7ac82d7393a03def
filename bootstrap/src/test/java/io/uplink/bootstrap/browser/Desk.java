package io.uplink.bootstrap.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.RestAssured;

/** How people get around in the back office: in at the door, then by the menu. */
public final class Desk {

    /** Where the menu stands beside the page instead of behind a button. */
    private static final int MENU_STANDS_FROM = 992;

    private Desk() {}

    /** The address of a path of the program that is tested. */
    public static String at(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** Types what the door asks for, and waits until it is open. */
    public static void signIn(Page page, String email, String password) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail or phone").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(address -> !address.endsWith("/login"));
    }

    /** Goes to a page that only people see who are signed in; says so where it is not there. */
    public static void goTo(Page page, String path) {
        page.navigate(at(path));
        if (page.url().startsWith(at("/login"))) {
            var cookies = page.context().cookies().stream().map(cookie -> cookie.name).toList();
            throw new AssertionError("the door instead of " + path + ", with cookies " + cookies);
        }
    }

    /** Goes to an area by the menu. */
    public static void open(Page page, String area) {
        if (page.viewportSize().width < MENU_STANDS_FROM) {
            page.getByRole(AriaRole.LINK, named("Open menu")).click();
        }
        menu(page).getByRole(AriaRole.LINK, exactly(area)).click();
    }

    private static Locator menu(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, named("Areas"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
