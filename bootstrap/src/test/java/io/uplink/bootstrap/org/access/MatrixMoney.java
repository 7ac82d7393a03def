package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An account and an entry of the books. */
@Singleton
@Unremovable
class MatrixMoney {

    /** The bank, which the first migration brings along. */
    private static final String ACCOUNT = "019a0000-0000-7000-8000-0000000a1120";

    private final PostEntry postEntry;
    private final MatrixBilling billing;
    private final MatrixMpesa mpesa;
    private final MatrixPayLinks payLinks;
    private final MatrixNaming naming;
    private Optional<String> entry = Optional.empty();

    MatrixMoney(
            PostEntry postEntry,
            MatrixBilling billing,
            MatrixMpesa mpesa,
            MatrixPayLinks payLinks,
            MatrixNaming naming) {
        this.postEntry = postEntry;
        this.billing = billing;
        this.mpesa = mpesa;
        this.payLinks = payLinks;
        this.naming = naming;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path, String name, UUID branch) {
        return payLinks.place(path)
                .or(() -> naming.place(path, branch))
                .or(() -> mpesa.place(path, name, branch))
                .or(() -> other(path, name, branch));
    }

    private Optional<String> other(String path, String name, UUID branch) {
        if (!name.equals("id")) {
            return Optional.empty();
        }
        if (!path.contains("/ledger/")) {
            return billing.place(path, branch);
        }
        return Optional.of(path.contains("/ledger/accounts/") ? ACCOUNT : entry());
    }

    private String entry() {
        if (entry.isEmpty()) {
            entry = Optional.of(post());
        }
        return entry.get();
    }

    private String post() {
        var amount = Optional.of(Money.ofMajor(1, Money.KES));
        var posted =
                postEntry.execute(
                        ActorFixtures.anAdmin(),
                        new PostEntry.Input(
                                Optional.of(LocalDate.of(2026, 1, 5)),
                                "Matrix",
                                List.of(
                                        new PostEntry.Line("1120", amount, Optional.empty(), ""),
                                        new PostEntry.Line("4100", Optional.empty(), amount, "")),
                                Optional.empty()));
        return posted.entry().id().toString();
    }
}
