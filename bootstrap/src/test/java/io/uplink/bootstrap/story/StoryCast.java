package io.uplink.bootstrap.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.Ids;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Who takes part in a story: a branch of its own with an agent and a technician. */
@ApplicationScoped
public class StoryCast {

    public static final String PASSWORD = "ndizi-na-chapati-7";

    /**
     * The relay, the handlers and the sending job work within seconds; a busy machine is slower.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[tv]/[A-Za-z0-9_-]+)");
    private static final AtomicInteger PHONES = new AtomicInteger();

    /** A person who works here. */
    public record Member(UUID id, String name, String email, String phone) {}

    /** The place and its people. */
    public record Cast(UUID branch, Member agent, Member technician, Member admin) {}

    private final Sql sql;
    private final Ids ids;
    private final Passwords passwords;

    StoryCast(Sql sql, Ids ids, Passwords passwords) {
        this.sql = sql;
        this.ids = ids;
        this.passwords = passwords;
    }

    public Cast meet() {
        var branch = ids.next();
        var code = code(branch);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(branch, code, "Story " + code));
        return new Cast(
                branch,
                member(branch, "Faith Akinyi", "agent"),
                member(branch, "Peter Odhiambo", "technician"),
                member(branch, "Asha Mwangi", "admin"));
    }

    /** A number that nobody has yet, as people write it. */
    public String freshPhone() {
        return "07%02d %06d"
                .formatted(20 + (int) (System.nanoTime() % 9), 400_000 + PHONES.incrementAndGet());
    }

    /** As it is stored. */
    public static String e164(String national) {
        return "+254" + national.replace(" ", "").substring(1);
    }

    /** Waits until a text with a link reached that number; the path of the newest such link. */
    public String linkSentTo(String e164, String door) {
        var found = new String[1];
        await().atMost(PATIENCE)
                .untilAsserted(() -> {
                    var paths =
                            texts(e164).stream()
                                    .flatMap(text -> LINK.matcher(text).results())
                                    .map(match -> match.group(1))
                                    .filter(path -> path.startsWith(door))
                                    .toList();
                    assertThat(paths).as("links sent to " + e164).isNotEmpty();
                    found[0] = paths.getFirst();
                });
        return found[0];
    }

    private List<String> texts(String e164) {
        return sql.list(
                "select body from development_message where phone = $1 order by at desc, id desc",
                Tuple.of(e164),
                row -> row.getString("body"));
    }

    private Member member(UUID branch, String name, String role) {
        var id = ids.next();
        var email = role + "." + code(id).toLowerCase(Locale.ROOT) + "@story.example";
        var phone = "+25479%07d".formatted(3_300_000 + PHONES.incrementAndGet());
        sql.change(
                """
                insert into person (id, name, email, phone, password_hash, version, created_at)
                values ($1, $2, $3, $4, $5, 1, now())
                """,
                Tuple.of(id, name, email, phone, passwords.hash(PASSWORD)));
        sql.change(
                "insert into person_branch (person_id, branch_id, home) values ($1, $2, true)",
                Tuple.of(id, branch));
        sql.change(
                "insert into person_role select $1, id from role where key = $2",
                Tuple.of(id, role));
        return new Member(id, name, email, phone);
    }

    private static String code(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
    }
}
