package io.uplink.bootstrap.demo;

import io.uplink.application.shared.Secrets;
import io.uplink.domain.care.ticket.TicketNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.postgresql.PGConnection;

/**
 * Fills an empty database with a company and a year of its tickets. The same seed gives the same
 * company, but for the tokens of its links, which nobody may foretell; all moments are counted back
 * from now.
 *
 * <p>Customers and tickets are one transaction: a start that is killed in the middle leaves none of
 * them, and the next start begins again.
 */
public final class DemoCompany {

    /** How much of everything that there is much of. */
    public record Size(int customers, int tickets) {

        /** What the run command brings: enough to look like a company of three branches. */
        public static final Size USUAL = new Size(2_000, 20_000);
    }

    /** Somebody of the company, to try it as. */
    public record Login(UUID person, String email, String role) {}

    /** Makes tokens and their digests, and the addresses that hold them. */
    public record Doors(
            Secrets secrets, UnaryOperator<String> technician, UnaryOperator<String> customer) {}

    private static final long SEED = 2_540_002;

    /** Tickets between two sends: a few megabytes of text. */
    private static final int BATCH = 1_000;

    private static final double[] SHARES =
            Stories.KINDS.stream().mapToDouble(Stories.Kind::share).toArray();

    /** Whoever else fills the same database waits for it. */
    private static final long LOCK = 0x64656d6fL;

    private final Connection connection;
    private final ZoneId zone;
    private final Instant now;
    private final Doors doors;
    private final Consumer<String> progress;
    private final Crew crew = new Crew();

    /**
     * A company that is not stored yet.
     *
     * @param zone of the head office, which numbers its years
     * @param doors what links in messages are made with
     * @param progress takes a line now and then
     */
    public DemoCompany(
            Connection connection,
            ZoneId zone,
            Instant now,
            Doors doors,
            Consumer<String> progress) {
        this.connection = connection;
        this.zone = zone;
        this.now = now;
        this.doors = doors;
        this.progress = progress;
    }

    /** One of each sort that a newcomer would like to be. */
    public List<Login> logins() {
        return List.of(login("manager"), login("agent"), login("technician"));
    }

    private Login login(String role) {
        var member = crew.of(role, 0).getFirst();
        return new Login(member.id().value(), member.email(), role);
    }

    /** Whether nobody has begun to use this database: no customer, and no branch but the first. */
    public boolean isWelcome() throws SQLException {
        return count("select count(*) from customer") == 0
                && count("select count(*) from ticket") == 0
                && count("select count(*) from branch") <= 1
                && count("select count(*) from person") <= 1;
    }

    /** Whether the people are there already, from this start or one before. */
    public boolean isFounded() throws SQLException {
        return count("select count(*) from branch where id = '" + Crew.branch(1).value() + "'") > 0;
    }

    /** Whether customers are there already. */
    public boolean isFilled() throws SQLException {
        return count("select count(*) from customer") > 0;
    }

    /** Whether money came already. */
    public boolean hasTraded() throws SQLException {
        return count("select count(*) from mpesa_inbound") > 0;
    }

    /**
     * Stores branches, people and teams.
     *
     * @param hashes of passwords, for those who may sign in; nobody else can
     */
    public void found(Map<UUID, String> hashes) throws SQLException {
        inOne(() -> new Structure(connection, crew, now).store(hashes));
    }

    /** Stores customers and tickets, once; the people must be there. */
    public void fill(Size size) throws SQLException {
        inOne(() -> {
            run("select pg_advisory_xact_lock(" + LOCK + ")");
            if (!isFilled()) {
                fillEmpty(size);
            }
        });
        run("analyze");
    }

    private void fillEmpty(Size size) throws SQLException {
        var chance = new Chance(SEED);
        var moments = new Arrivals(chance, zone, now).of(size.tickets());
        var numbers = number(moments);
        var clients = new Clients(chance, crew, zone, now);
        var book = clients.make(size.customers());
        send(clients.tables());
        reserve("acc", 0, size.customers());
        progress.accept("%,d customers are there".formatted(size.customers()));

        new DeskRows(connection, crew).store();
        new ProcedureRows(connection).store();
        var rules = Rules.in(connection);
        var rows = new TicketRows(chance);
        var links = new LinkRows(chance, doors);
        var messages = new MessageRows(chance, crew, links, now);
        var caller = new Callers(chance, book);
        for (var i = 0; i < moments.size(); i++) {
            var kind = Stories.KINDS.get(chance.weighted(SHARES));
            var cast = new Cast(chance, crew, rules, now, kind);
            var at = moments.get(i);
            var client = caller.at(at);
            var diary = new TicketLife(cast, client, numbers.get(i), at).live();
            rows.add(diary);
            messages.add(diary, client);
            if ((i + 1) % BATCH == 0 || i + 1 == moments.size()) {
                send(rows.tables());
                send(messages.tables());
            }
            if ((i + 1) % Math.max(1, moments.size() / 4) == 0) {
                progress.accept("%,d tickets of %,d".formatted(i + 1, moments.size()));
            }
        }
        new RelationRows(connection, crew).store();
        var complaints = new ComplaintRows(chance, crew, zone, now);
        complaints.add(book);
        send(complaints.tables());
        for (var year : complaints.lastNumbers().entrySet()) {
            reserve("cmp", year.getKey(), year.getValue());
        }
        var news = new NewsRows(crew, chance, now);
        send(news.tables());
        run(news.told());
    }

    /** Numbers them in their order, each year from one; whoever comes next goes on from there. */
    private List<TicketNumber> number(List<Instant> moments) throws SQLException {
        var last = new HashMap<Integer, Integer>();
        var numbers =
                moments.stream()
                        .map(at -> {
                            var year = at.atZone(zone).getYear();
                            return TicketNumber.of("TKT", year, last.merge(year, 1, Integer::sum));
                        })
                        .toList();
        for (var year : last.entrySet()) {
            reserve("tkt", year.getKey(), year.getValue());
        }
        return numbers;
    }

    private void reserve(String kind, int year, int upTo) throws SQLException {
        run("select next_number('%s', %d)".formatted(kind, year));
        run("select setval('number_%s_%d', %d)".formatted(kind, year, upTo));
    }

    private void send(List<CopyTable> tables) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables) {
            table.send(copy);
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void inOne(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
