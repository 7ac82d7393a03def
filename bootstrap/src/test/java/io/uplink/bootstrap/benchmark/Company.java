package io.uplink.bootstrap.benchmark;

import io.uplink.application.shared.PlainSecrets;
import io.uplink.bootstrap.demo.DemoCompany;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The data that is measured against: the demo company, grown. */
final class Company {

    static final String PASSWORD = "only for measuring 1";

    private final Store store;
    private final DemoCompany.Login manager;

    private Company(Store store, DemoCompany.Login manager) {
        this.store = store;
        this.manager = manager;
    }

    static Company fill(Store store, int customers, int tickets) throws SQLException {
        try (var connection = store.connect()) {
            var company =
                    new DemoCompany(
                            connection,
                            ZoneId.of("Africa/Nairobi"),
                            Instant.now(),
                            // Nobody follows these: the visitor brings links of its own.
                            new DemoCompany.Doors(
                                    new PlainSecrets(), token -> token, token -> token),
                            line -> System.out.println("  " + line));
            var manager =
                    company.logins().stream()
                            .filter(login -> login.role().equals("manager"))
                            .findFirst()
                            .orElseThrow();
            company.found(Map.of(manager.person(), hash()));
            company.fill(new DemoCompany.Size(customers, tickets));
            // The most that may be set: what is measured is the page, not its throttle.
            store.run(
                    """
                    insert into setting (key, value, version, changed_at)
                    values ('link.looks-a-minute', '6000', 1, now()),
                           ('link.looks-of-address', '6000', 1, now()),
                           ('access.calls-a-minute', '1000000', 1, now())
                    """,
                    "update person set must_change = false");
            return new Company(store, manager);
        }
    }

    String login() {
        return manager.email();
    }

    /** A branch that the manager works in. */
    String branch() throws SQLException {
        return store.text(
                "select branch_id from person_branch where person_id = '"
                        + manager.person()
                        + "' order by home desc limit 1");
    }

    String customer() throws SQLException {
        return store.text("select id from customer where branch_id = '" + branch() + "' limit 1");
    }

    /** Tickets with a history, as somebody would open them. */
    List<String> tickets(int number) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select id from ticket where branch_id = '%s'".formatted(branch())
                                        + " order by opened_at desc limit "
                                        + number)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** Account numbers, as payers type them. */
    List<String> accounts() throws SQLException {
        return store.texts("select account_number from customer order by id");
    }

    /** Who can sign in may do everything, and calls from here are believed. */
    void trust() throws SQLException {
        store.run(
                """
                insert into person_role (person_id, role_id)
                select '%s', id from role where key = 'admin' on conflict do nothing
                """
                        .formatted(manager.person()),
                """
                insert into setting (key, value, version, changed_at)
                values ('mpesa.addresses', '127.0.0.1', 1, now()),
                       ('mpesa.pushes-of-person', '1000', 1, now())
                """);
    }

    /** Customers of the branch with a phone on which a payment succeeds, each with another one. */
    List<String> payers(int number) throws SQLException {
        return store.texts(
                """
                select min(customer_id::text) from customer_phone p
                  join customer c on c.id = p.customer_id
                 where c.branch_id = '%s' and p.position = 0 and e164 ~ '^[+]254[71][0-9]{7}[0-4]$'
                 group by e164 limit %d
                """
                        .formatted(branch(), number));
    }

    /** Links of customers, each to a ticket of its own. */
    List<String> links(int number) throws SQLException {
        var tokens = new ArrayList<String>();
        try (var connection = store.connect();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into ticket_link (id, ticket_id, kind, customer_id,
                                    token_digest, created_at, expires_at, most_uses)
                                select ?, t.id, 'customer', t.customer_id, ?, ?,
                                       now() + interval '7 days', 50
                                  from ticket t where t.id = ?
                                """)) {
            var tickets = tickets(1_000);
            for (var i = 0; i < number; i++) {
                var token = token(i);
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, digest(token));
                insert.setTimestamp(3, Timestamp.from(Instant.now()));
                insert.setObject(4, UUID.fromString(tickets.get(i % tickets.size())));
                insert.addBatch();
                tokens.add(token);
            }
            insert.executeBatch();
        }
        return tokens;
    }

    private static String token(int number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest("link " + number));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash() {
        var salt = digest("salt");
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(19 * 1024)
                        .withIterations(2)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        var hash = new byte[32];
        generator.generateBytes(PASSWORD.getBytes(StandardCharsets.UTF_8), hash);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=19456,t=2,p=1$%s$%s"
                .formatted(base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
