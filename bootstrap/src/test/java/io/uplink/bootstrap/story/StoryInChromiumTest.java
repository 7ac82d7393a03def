package io.uplink.bootstrap.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.browser.Accessibility;
import io.uplink.bootstrap.browser.Browsing;
import io.uplink.bootstrap.browser.Desk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same story as people live it: three browsers, and nothing but what they can see. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StoryInChromiumTest {

    private static final String SUBJECT = "No internet since last night";
    private static final String DONE = "Replaced 40 m of drop cable.";
    private static final String PRAISE = "Quick and friendly";

    @RegisterExtension final Browsing browsing = new Browsing();

    @Inject StoryCast cast;

    @Test
    void aTicketGoesFromTheFirstCallToFiveStarsAtADesk() {
        fromTheFirstCallToFiveStars(1440, 900);
    }

    @Test
    void aTicketGoesFromTheFirstCallToFiveStarsOnAPhone() {
        fromTheFirstCallToFiveStars(390, 844);
    }

    private void fromTheFirstCallToFiveStars(int width, int height) {
        var here = cast.meet();
        var phone = cast.freshPhone();
        var desk = browsing.visitor(width, height);

        Desk.signIn(desk, here.agent().email(), StoryCast.PASSWORD);
        takesACallOfSomebodyNew(desk, phone);
        opensTheTicket(desk);
        seesWhatIsPromisedAndWhy(desk);
        assigns(desk, here.technician());

        technicianWorks(cast.linkSentTo(here.technician().phone(), "/t/"));
        desk.reload();
        assertThat(main(desk)).containsText("Resolved");
        assertThat(region(desk, "Conversation")).containsText(DONE);

        customerRates(cast.linkSentTo(StoryCast.e164(phone), "/v/"));
        desk.reload();
        assertThat(facts(desk)).containsText("5 of 5");
        assertThat(facts(desk)).containsText(PRAISE);
    }

    /** Nobody has that number yet, so the caller is written down first. */
    private static void takesACallOfSomebodyNew(Page desk, String phone) {
        Desk.open(desk, "Tickets");
        desk.getByRole(AriaRole.LINK, of("New ticket")).first().click();

        var picker = desk.getByRole(AriaRole.COMBOBOX, exactly("Customer"));
        picker.pressSequentially(phone);
        var offers = desk.getByRole(AriaRole.LISTBOX, exactly("Customers"));
        assertThat(main(desk)).containsText("No customer matches “" + phone + "”");
        clean(desk);
        offers.getByRole(AriaRole.OPTION, in("New customer")).click();

        assertThat(desk.getByLabel("Number 1", exact())).hasValue(phone);
        field(desk, "Name").fill("Wanjiku Kamau");
        field(desk, "Address").fill("House 14, Mlima Court");
        press(desk, "Create and open a ticket");
    }

    private static void opensTheTicket(Page desk) {
        assertThat(main(desk)).containsText("Wanjiku Kamau");
        assertThat(main(desk)).containsText("No open ticket.");
        field(desk, "Subject").fill(SUBJECT);
        desk.getByRole(AriaRole.COMBOBOX, exactly("Category")).selectOption("connectivity");
        desk.getByLabel("High", exact()).check();
        field(desk, "Description").fill("The red light came on after the rain.");
        press(desk, "Create ticket");

        assertThat(desk.getByRole(AriaRole.HEADING, exactly(SUBJECT))).isVisible();
        assertThat(main(desk)).containsText(Pattern.compile("TKT-\\d{4}-\\d{6}"));
    }

    private static void seesWhatIsPromisedAndWhy(Page desk) {
        assertThat(facts(desk)).containsText(Pattern.compile("Response\\s*[^.]* left, due "));
        assertThat(facts(desk)).containsText(Pattern.compile("Resolution\\s*[^.]* left, due "));

        var why = facts(desk).getByText("Policy “");
        assertThat(why).isHidden();
        facts(desk).getByText("Why this target?").click();
        assertThat(why).isVisible();
    }

    private static void assigns(Page desk, StoryCast.Member technician) {
        desk.getByRole(AriaRole.LINK, exactly("Assign")).click();
        var dialog = desk.getByRole(AriaRole.DIALOG, exactly("Who works this ticket?"));
        var person = dialog.getByRole(AriaRole.COMBOBOX, in("Person"));
        assertThat(person).isFocused();
        clean(desk);
        person.selectOption(technician.id().toString());
        dialog.getByRole(AriaRole.BUTTON, in("Assign")).click();

        assertThat(facts(desk)).containsText(technician.name());
    }

    private void technicianWorks(String link) {
        var phone = stranger(link);
        assertThat(phone.getByRole(AriaRole.HEADING, exactly(SUBJECT))).isVisible();
        press(phone, "In progress");
        assertThat(phone.getByRole(AriaRole.HEADING, exactly("In progress. Thank you, Peter.")))
                .isVisible();

        phone.getByRole(AriaRole.LINK, exactly("Back to the ticket")).click();
        phone.getByLabel("What did you do?").fill(DONE);
        press(phone, "Resolved");
        assertThat(phone.getByRole(AriaRole.HEADING, exactly("Resolved. Thank you, Peter.")))
                .isVisible();
    }

    private void customerRates(String link) {
        var phone = stranger(link);
        assertThat(phone.getByRole(AriaRole.HEADING, of("Fixed "))).isVisible();
        assertThat(main(phone)).containsText(DONE);
        assertThat(phone.getByRole(AriaRole.LIST).last().getByRole(AriaRole.LISTITEM))
                .containsText(
                        new String[] {
                            "Fixed. “" + DONE,
                            "Peter Odhiambo began to work on it.",
                            "Peter Odhiambo was given your request.",
                            "We received your request"
                        });

        phone.getByLabel("Very good").check();
        phone.getByLabel("Anything to add?").fill(PRAISE);
        press(phone, "Send rating");
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText("Your rating was sent. Thank you.");
        assertThat(main(phone)).containsText("You gave 5 of 5 stars.");
        assertThat(main(phone)).containsText(PRAISE);
    }

    /** Somebody with a telephone, whom nobody asks to sign in. */
    private Page stranger(String link) {
        var phone = browsing.visitor(390, 844);
        Assertions.assertThat(phone.context().cookies()).isEmpty();
        phone.navigate(Desk.at(link));
        clean(phone);
        return phone;
    }

    private static void clean(Page page) {
        List<String> violations = Accessibility.violations(page);
        Assertions.assertThat(violations).as(page.url()).isEmpty();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, exactly(button)).click();
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, exactly(label));
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Locator facts(Page page) {
        return page.getByRole(AriaRole.COMPLEMENTARY, exactly("Ticket facts"));
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, exactly(name));
    }

    private static Page.GetByRoleOptions of(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return of(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
