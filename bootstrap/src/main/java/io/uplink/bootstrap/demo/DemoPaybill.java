package io.uplink.bootstrap.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.uplink.application.money.mpesa.ListShortcodes;
import io.uplink.application.money.mpesa.MpesaSettings;
import io.uplink.application.money.mpesa.RegisterShortcode;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.org.setting.ChangeSettings;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The company's paybill, with a Daraja on loopback behind it for as long as the program runs. */
@ApplicationScoped
class DemoPaybill {

    /** Of Safaricom's sandbox. */
    private static final String NUMBER = "600100";

    private static final String LOOPBACK = "127.0.0.1";

    /** About as long as a person takes to find the phone and type. */
    private static final Duration PACE = Duration.ofSeconds(4);

    /** Payers of this morning, and what some of them typed instead of an account. */
    private static final int PAYERS = 40;

    private static final List<String> TYPOS =
            List.of("internet", "ACC-99999", "0712 000 111", "HOME");

    private final DemoShortcodes shortcodes;
    private final ListShortcodes listShortcodes;
    private final ChangeSettings changeSettings;
    private final InstantSource clock;
    private @Nullable DemoDaraja daraja;

    DemoPaybill(
            DemoShortcodes shortcodes,
            ListShortcodes listShortcodes,
            ChangeSettings changeSettings,
            InstantSource clock) {
        this.shortcodes = shortcodes;
        this.listShortcodes = listShortcodes;
        this.changeSettings = changeSettings;
        this.clock = clock;
    }

    /** Starts it and enters its address, which is another one after each start. */
    DemoDaraja open(Actor actor) throws IOException {
        var started = DemoDaraja.start(clock, PACE, UnaryOperator.identity());
        daraja = started;
        var before =
                listShortcodes.execute(actor).stream()
                        .filter(one -> one.number().equals(NUMBER))
                        .findFirst();
        if (before.isEmpty()) {
            var _ =
                    changeSettings.execute(
                            actor,
                            new ChangeSettings.Input(
                                    List.of(
                                            new ChangeSettings.Change(
                                                    MpesaSettings.ADDRESSES.key(),
                                                    LOOPBACK,
                                                    Optional.empty()))));
        }
        var saved = shortcodes.save().execute(actor, input(before, started.address()));
        var _ =
                shortcodes
                        .register()
                        .execute(
                                actor,
                                new RegisterShortcode.Input(saved.id(), DemoShortcodes.NOTHING));
        return started;
    }

    private static SaveShortcode.Input input(Optional<Shortcode> before, String address) {
        return new SaveShortcode.Input(
                before.map(Shortcode::id),
                Optional.of(Crew.branch(0)),
                Optional.of("Paybill"),
                Optional.of("paybill"),
                Optional.of(NUMBER),
                Optional.empty(),
                Optional.of("other"),
                Optional.of(address),
                Optional.of("demo"),
                false,
                true,
                false,
                Optional.empty(),
                Optional.of("demo"),
                Optional.of("demo"),
                Optional.of("demo"),
                Optional.of("demo"),
                DemoShortcodes.NOTHING,
                before.flatMap(one -> Version.of(one.version())));
    }

    /** Some customers pay this morning, a few of them to an account that nobody has. */
    void morning(Connection connection, DemoDaraja open, Consumer<String> progress)
            throws SQLException {
        var accounts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select account_number from customer where status = 'active'"
                                        + " order by account_number desc limit "
                                        + PAYERS)) {
            while (rows.next()) {
                accounts.add(rows.getString(1));
            }
        }
        accounts.addAll(TYPOS);
        var told = 0;
        for (var account : accounts) {
            told += open.pay(NUMBER, account, 1_000 + 500L * (told % 5), "254712004418") ? 1 : 0;
        }
        progress.accept(told + " payments came by M-Pesa this morning");
    }

    void stop(@Observes ShutdownEvent stopping) {
        var open = daraja;
        if (open != null) {
            open.close();
        }
    }
}
