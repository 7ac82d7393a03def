package io.uplink.bootstrap.care.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.application.care.customer.port.CustomerQueries.Order;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.care.customer.port.CustomerQueries.Sight;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlCustomerQueriesTest {

    private static final int PAGE = 2;

    @Inject CustomerQueries queries;
    @Inject GivenCustomers given;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent = given.aPersonOf(branch, Reach.BRANCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0712 004 4",
                "0712004418",
                "712004418",
                "712 004",
                "+254 712 004 418",
                "254712004",
                "+254 (0) 712 004 418",
                "00254712004418",
                "0712-004-418",
                "amina",
                "hassan AMINA",
                "Nganga",
                "ng'ang'a",
                "mourão",
                "MOURAO",
                "am",
                "example.com",
                "amina.hassan@",
                "kodhek argwings",
                "kilimani 0712",
                "418"
            })
    void anySpellingFindsAmina(String typed) {
        var amina = customer("Amina Ng'ang'a Mourão Hassan", "0712 004 418");
        customer("Peter Otieno", "0733 118 205", "", "");

        assertThat(found(typed)).extracting(Line::id).contains(amina.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0713 004", "amina peter", "mina hassa n0", "100%", "_mina", "\\"})
    void whatFitsNobodyFindsNobody(String typed) {
        customer("Amina Hassan", "0712 004 418");

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void anAccountIsFoundWithAndWithoutItsDash() {
        var amina = customer("Amina Hassan", "0712 004 418");
        var account = amina.account().text();

        assertThat(found(account)).extracting(Line::id).containsExactly(amina.id());
        assertThat(found(account.toLowerCase(Locale.ROOT).replace("-", "")))
                .extracting(Line::id)
                .containsExactly(amina.id());
    }

    @Test
    void listsAreWalkedBothWaysInBothOrders() {
        var names = List.of("Brian", "amina", "Zawadi", "Ali", "Faith");
        names.forEach(name -> customer(name, given.aPhone()));

        assertThat(walked(Order.NAME)).containsExactly("Ali", "amina", "Brian", "Faith", "Zawadi");
        assertThat(walked(Order.NEWEST))
                .containsExactly("Faith", "Ali", "Zawadi", "amina", "Brian");
    }

    @Test
    void filtersNarrowAndCountsIgnoreTheStatus() {
        var amina = customer("Amina", given.aPhone());
        customer("Brian", given.aPhone(), "Brian@example.com", "Lavington");
        var filter =
                new Filter(
                        Optional.empty(),
                        Optional.of(CustomerStatus.SUSPENDED),
                        Optional.of(branch),
                        Optional.of("KILIMANI"),
                        Optional.of(amina.createdAt()),
                        Optional.of(amina.createdAt().plusSeconds(60)));

        assertThat(page(filter)).isEmpty();
        assertThat(queries.counts(scope(), filter).of())
                .isEqualTo(Map.of(CustomerStatus.ACTIVE, 1L));
    }

    @Test
    void whoSaysAWordIsWalkedBothWaysInBothOrders() {
        var names = List.of("Brian Odhiambo", "amina ODHIAMBO", "Zawadi", "Ali Odhiambo");
        names.forEach(name -> customer(name, given.aPhone()));

        assertThat(walked(saying("odhiambo"), Order.NAME))
                .containsExactly("Ali Odhiambo", "amina ODHIAMBO", "Brian Odhiambo");
        assertThat(walked(saying("odhiambo"), Order.NEWEST))
                .containsExactly("Ali Odhiambo", "amina ODHIAMBO", "Brian Odhiambo");
    }

    @Test
    void whoSaysAWordIsCountedByStatus() {
        customer("Amina Hassan", given.aPhone());
        customer("Peter Otieno", given.aPhone());

        var counts = queries.counts(scope(), saying("otieno"));

        assertThat(counts.of()).isEqualTo(Map.of(CustomerStatus.ACTIVE, 1L));
        assertThat(counts.isLeast(CustomerStatus.ACTIVE)).isFalse();
        assertThat(counts.isLeast(CustomerStatus.SUSPENDED)).isFalse();
    }

    @Test
    void whatManySayIsCountedNoFurtherThanOneWouldRead() {
        var one = customer("Amina Hassan", given.aPhone());
        given.moreLike(one.id(), CustomerQueries.MOST_SAYING);

        var counts = queries.counts(scope(), saying("amina"));

        assertThat(counts.sum()).isEqualTo(CustomerQueries.MOST_SAYING);
        assertThat(counts.isLeast(CustomerStatus.ACTIVE)).isTrue();
        assertThat(counts.isLeast(CustomerStatus.SUSPENDED)).isTrue();
    }

    @Test
    void aReaderSeesOnesBranchOnly() {
        var other = given.aBranch();
        var elsewhere =
                given.aCustomer(
                        given.aPersonOf(other, Reach.ALL),
                        CustomerFixtures.named("Elsewhere", other, given.aPhone()));
        customer("Here", given.aPhone());

        assertThat(page(Filter.everything())).extracting(Line::name).containsExactly("Here");
        assertThat(queries.sheet(new Sight(scope(), Optional.of(Reach.ALL), true), elsewhere.id()))
                .isEmpty();
        assertThat(queries.pick(scope(), "elsewhere", 10)).isEmpty();
    }

    @Test
    void aTechnicianSeesTheCustomersOfTheTeamsTickets() {
        var team = given.aTeam(branch);
        var technician = given.aPersonOf(branch, Reach.TEAM, team);
        var ofTeam = customer("Of the team", given.aPhone());
        var assigned = customer("Assigned", given.aPhone());
        var neither = customer("Neither", given.aPhone());
        given.aTicket(ofTeam.id(), branch, Optional.empty(), Optional.of(team));
        given.aTicket(assigned.id(), branch, Optional.of(technician.id()), Optional.empty());
        given.aTicket(neither.id(), branch, Optional.empty(), Optional.empty());
        var scope = new Scope(Reach.TEAM, technician);

        assertThat(
                        queries.page(scope, Filter.everything(), Order.NAME, Optional.empty(), 10)
                                .items())
                .extracting(Line::name)
                .containsExactly("Assigned", "Of the team");
    }

    @Test
    void ownAreThoseOneRegistered() {
        var salesman = given.aPersonOf(branch, Reach.OWN);
        customer("Of the agent", given.aPhone());
        given.aCustomer(salesman, CustomerFixtures.named("Of mine", branch, given.aPhone()));

        assertThat(
                        queries.page(
                                        new Scope(Reach.OWN, salesman),
                                        Filter.everything(),
                                        Order.NAME,
                                        Optional.empty(),
                                        10)
                                .items())
                .extracting(Line::name)
                .containsExactly("Of mine");
    }

    @Test
    void aSheetHoldsTheCustomerItsHistoryAndItsTickets() {
        var amina = customer("Amina", given.aPhone());
        given.aTicket(amina.id(), branch, Optional.empty(), Optional.empty());

        var sheet =
                queries.sheet(new Sight(scope(), Optional.of(Reach.BRANCH), true), amina.id())
                        .orElseThrow();

        assertThat(sheet.customer())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*[aA]t")
                .isEqualTo(amina);
        assertThat(sheet.history())
                .singleElement()
                .satisfies(step -> assertThat(step.to()).isEqualTo(CustomerStatus.ACTIVE));
        assertThat(sheet.numbers().open()).isEqualTo(1);
        assertThat(sheet.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.subject()).isEqualTo("No <b>internet</b>"));
        assertThat(
                        queries.sheet(new Sight(scope(), Optional.empty(), false), amina.id())
                                .orElseThrow()
                                .tickets())
                .isEmpty();
    }

    @Test
    void pickingPrefersWhatBeginsAsTyped() {
        customer("Hassan Amina", given.aPhone());
        customer("Amina Hassan", given.aPhone(), "", "");

        assertThat(queries.pick(scope(), "Amina", 10))
                .extracting(Line::name)
                .containsExactly("Amina Hassan", "Hassan Amina");
        assertThat(queries.pick(scope(), "Amina", 1)).hasSize(1);
        assertThat(queries.pick(scope(), "a", 10)).isEmpty();
    }

    private Customer.Snapshot customer(String name, String phone) {
        return given.aCustomer(agent, CustomerFixtures.named(name, branch, phone));
    }

    private Customer.Snapshot customer(String name, String phone, String email, String area) {
        var typed = CustomerFixtures.typed(name, branch, phone);
        return given.aCustomer(
                agent,
                CustomerDetails.parse(
                        new CustomerDetails.Typed(
                                name,
                                typed.contacts(),
                                email,
                                "en",
                                Optional.of(branch),
                                "",
                                "",
                                area,
                                "",
                                "",
                                "",
                                "",
                                "")));
    }

    private List<Line> found(String typed) {
        return page(saying(typed));
    }

    private static Filter saying(String typed) {
        return new Filter(
                Optional.of(typed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Line> page(Filter filter) {
        return queries.page(scope(), filter, Order.NEWEST, Optional.empty(), 50).items();
    }

    private List<String> walked(Order order) {
        return walked(Filter.everything(), order);
    }

    /** There and, to be sure, the same back again. */
    private List<String> walked(Filter filter, Order order) {
        var names = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        var back = Optional.<String>empty();
        do {
            var page = queries.page(scope(), filter, order, cursor, PAGE);
            page.items().forEach(line -> names.add(line.name()));
            cursor = page.next();
            back = page.previous();
        } while (cursor.isPresent());
        var backwards = new ArrayList<String>();
        while (back.isPresent()) {
            var page = queries.page(scope(), filter, order, back, PAGE);
            backwards.addAll(0, page.items().stream().map(Line::name).toList());
            back = page.previous();
        }
        assertThat(backwards).isEqualTo(names.subList(0, backwards.size()));
        assertThat(backwards).isNotEmpty();
        return names;
    }

    private Scope scope() {
        return new Scope(Reach.BRANCH, agent);
    }
}
