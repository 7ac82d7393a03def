package io.uplink.bootstrap.demo;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The customers: households and a few firms, most of them there for years. */
final class Clients {

    /** What a ticket needs to know of a customer. */
    record Client(
            CustomerId id,
            String name,
            String phone,
            int town,
            Language language,
            Instant since,
            String address) {

        Client livingAt(String place) {
            return new Client(id, name, phone, town, language, since, place);
        }
    }

    private static final List<String> PLANS =
            List.of(
                    "Home 10 Mbps",
                    "Home 20 Mbps",
                    "Home 40 Mbps",
                    "Business 50 Mbps",
                    "Business 100 Mbps");

    private static final Duration OLDEST = Duration.ofDays(3 * 365);
    private static final double FIRMS = 0.09;

    private static final double[] SHARES =
            Places.TOWNS.stream().mapToDouble(Places.Town::share).toArray();

    private final CopyTable customers =
            new CopyTable(
                    "customer",
                    """
                    id account_number name email language status branch_id
                    plan address area latitude longitude notes installed_on
                    search_text created_by created_at updated_at version
                    """);

    private final CopyTable phones =
            new CopyTable("customer_phone", "customer_id position e164 label");

    private final CopyTable changes =
            new CopyTable(
                    "customer_status_change",
                    "id customer_id at from_status to_status by_name reason");

    private final Chance chance;
    private final Crew crew;
    private final ZoneId zone;
    private final Instant now;
    private int phoneNumber;

    Clients(Chance chance, Crew crew, ZoneId zone, Instant now) {
        this.chance = chance;
        this.crew = crew;
        this.zone = zone;
        this.now = now;
    }

    List<CopyTable> tables() {
        return List.of(customers, phones, changes);
    }

    /** Makes them, oldest first; most came before the year that the tickets tell of. */
    List<Client> make(int count) {
        var since = new ArrayList<Instant>(count);
        for (var i = 0; i < count; i++) {
            var share = Math.pow(chance.between(0, 1), 0.8);
            since.add(now.minus(OLDEST.multipliedBy(Math.round(share * 10_000)).dividedBy(10_000)));
        }
        Collections.sort(since);
        var made = new ArrayList<Client>(count);
        for (var at : since) {
            made.add(make(made.size() + 1, at));
        }
        return made;
    }

    private Client make(int number, Instant since) {
        var town = chance.weighted(SHARES);
        var place = Places.TOWNS.get(town);
        var firm = chance.of(FIRMS);
        var client =
                new Client(
                        new CustomerId(chance.id(since)),
                        firm ? Names.firm(chance) : Names.person(chance),
                        phone(),
                        town,
                        chance.of(place.swahili()) ? Language.SWAHILI : Language.ENGLISH,
                        since,
                        "");
        var seller = chance.pick(crew.of(chance.of(0.5) ? "salesperson" : "agent", town));
        var status = status(since);
        var address = row(client, number, firm, status, seller);
        history(client, status, seller);
        return client.livingAt(address);
    }

    private String row(Client client, int number, boolean firm, String status, Crew.Member seller) {
        var place = Places.TOWNS.get(client.town());
        var area = chance.pick(place.areas());
        var account = String.format(Locale.ROOT, "ACC-%06d", number);
        var email = chance.of(0.6) ? email(client.name(), number) : "";
        var address = chance.pick(place.streets()) + ", house " + (1 + chance.upTo(240));
        var numbers = chance.of(0.28) ? List.of(client.phone(), phone()) : List.of(client.phone());
        customers.put(client.id().value(), account, client.name());
        customers.put(email.isEmpty() ? null : email, client.language().code(), status);
        customers.put(Crew.branch(client.town()).value());
        customers.put(PLANS.get(firm ? 3 + chance.weighted(7, 3) : chance.weighted(5, 4, 2)));
        customers.put(address, area.name());
        customers.put(rounded(area.latitude() + chance.between(-0.012, 0.012)));
        customers.put(rounded(area.longitude() + chance.between(-0.012, 0.012)));
        customers.put(chance.of(0.08) ? chance.pick(Stories.NOTES) : "");
        customers.put(status.equals("pending") ? null : client.since().atZone(zone).toLocalDate());
        customers.put(search(client.name(), account, numbers, email, address, area.name()));
        customers.put(seller.id().value(), client.since(), client.since(), 1);
        customers.end();
        for (var i = 0; i < numbers.size(); i++) {
            phones.put(client.id().value(), i, numbers.get(i), i == 0 ? "" : "home").end();
        }
        return address;
    }

    private void history(Client client, String status, Crew.Member seller) {
        note(client, null, "pending", client.since(), seller);
        if (!status.equals("pending")) {
            note(
                    client,
                    "pending",
                    "active",
                    client.since().plus(chance.minutes(60, 4_000)),
                    seller);
        }
        if (status.equals("suspended") || status.equals("disconnected")) {
            note(client, "active", status, now.minus(chance.minutes(600, 60_000)), seller);
        }
    }

    private void note(Client client, @Nullable String from, String to, Instant at, Crew.Member by) {
        var then = at.isAfter(now) ? now : at;
        changes.put(chance.id(then), client.id().value(), then, from, to, by.name());
        changes.put(to.equals("suspended") ? "Not paid for two months" : "").end();
    }

    private String status(Instant since) {
        if (since.isAfter(now.minus(Duration.ofDays(4)))) {
            return "pending";
        }
        return switch (chance.weighted(91, 6, 3)) {
            case 0 -> "active";
            case 1 -> since.isBefore(now.minus(Duration.ofDays(90))) ? "suspended" : "active";
            default -> since.isBefore(now.minus(Duration.ofDays(90))) ? "disconnected" : "active";
        };
    }

    /** Numbers of one block in a row: no two customers share one. */
    private String phone() {
        return String.format(Locale.ROOT, "+2547000%05d", phoneNumber++);
    }

    private static String email(String name, int number) {
        return folded(name).replaceAll("[^a-z]+", ".") + number + "@mail.example";
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000_000) / 1_000_000.0;
    }

    /** As the search of customers folds it: a test looks every one of these spellings up. */
    private static String search(
            String name,
            String account,
            List<String> numbers,
            String email,
            String address,
            String area) {
        var text = new StringBuilder();
        text.append(' ')
                .append(name)
                .append(' ')
                .append(account)
                .append(' ')
                .append(account.replace("-", ""));
        for (var number : numbers) {
            text.append(' ').append(number.substring(1)).append(" 0").append(number.substring(4));
        }
        if (!email.isEmpty()) {
            text.append(' ').append(email);
        }
        text.append(' ').append(address).append(' ').append(area);
        return folded(text.toString());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[\\s,;|]+", " ");
    }
}
