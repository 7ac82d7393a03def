package io.uplink.bootstrap.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.Secrets;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * With {@code UPLINK_DEMO=true} an empty Uplink gets a company to try it with. The people come at
 * once; customers and tickets follow while the first pages can already be looked at.
 */
@ApplicationScoped
class DemoStart {

    /** After the first administrator, who comes to an Uplink with nobody in it. */
    private static final int LATE = 3_000;

    private static final int PASSWORD_LENGTH = 14;
    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final Config config;
    private final Passwords passwords;
    private final Secrets secrets;
    private final LinkAddresses addresses;
    private final InstantSource clock;
    private final DemoSales sales;
    private final DemoMoney money;
    private final DemoPaybill paybill;
    private volatile boolean stopping;

    DemoStart(
            Config config,
            Passwords passwords,
            Secrets secrets,
            LinkAddresses addresses,
            InstantSource clock,
            DemoSales sales,
            DemoMoney money,
            DemoPaybill paybill) {
        this.config = config;
        this.passwords = passwords;
        this.secrets = secrets;
        this.addresses = addresses;
        this.clock = clock;
        this.sales = sales;
        this.money = money;
        this.paybill = paybill;
    }

    void start(@Observes @Priority(LATE) StartupEvent event) {
        if (config.getValue("uplink.demo", Boolean.class)) {
            Thread.ofVirtual().name("demo").start(this::fill);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void fill() {
        try (var connection = connect()) {
            var zone = ZoneId.of(config.getValue("uplink.zone", String.class));
            var company =
                    new DemoCompany(
                            connection,
                            zone,
                            clock.instant(),
                            new DemoCompany.Doors(
                                    secrets, addresses::technician, addresses::customer),
                            DemoStart::say);
            if (!company.isFounded()) {
                if (!company.isWelcome()) {
                    return;
                }
                found(company);
            }
            if (!company.isFilled()) {
                company.fill(DemoCompany.Size.USUAL);
            }
            trade(connection, company);
        } catch (SQLException | IOException | RuntimeException failure) {
            if (!stopping) {
                LOG.warn("no demo data this time; the next start tries again", failure);
            }
        }
    }

    /** Each start has a paybill; the money of before comes with the first. */
    private void trade(Connection connection, DemoCompany company)
            throws SQLException, IOException {
        var desk = DemoDesk.accountant();
        var open = paybill.open(desk);
        if (!company.hasTraded()) {
            money.fill(connection, sales.open(desk, connection), DemoStart::say);
            paybill.morning(connection, open, DemoStart::say);
            say("done.");
        }
    }

    private static void say(String line) {
        System.out.println("Demo data: " + line);
    }

    /** Passwords are made here and now, shown once and stored as hashes alone. */
    private void found(DemoCompany company) throws SQLException {
        var hashes = new HashMap<UUID, String>();
        var told = new StringBuilder("\nOr look from another desk (each password works once):\n");
        for (var login : company.logins()) {
            var password = secrets.newToken().substring(0, PASSWORD_LENGTH);
            hashes.put(login.person(), passwords.hash(password));
            told.append("  %-11s %-36s %s%n".formatted(login.role(), login.email(), password));
        }
        company.found(hashes);
        System.out.println(told);
    }

    private Connection connect() throws SQLException {
        var source = "quarkus.datasource.";
        var how = new Properties();
        how.setProperty("user", config.getValue(source + "username", String.class));
        how.setProperty("password", config.getValue(source + "password", String.class));
        config.getOptionalValue(source + "reactive.trust-certificate-pem.certs", String.class)
                .ifPresent(file -> how.setProperty("sslrootcert", file));
        return DriverManager.getConnection(
                "jdbc:" + config.getValue(source + "reactive.url", String.class), how);
    }
}
