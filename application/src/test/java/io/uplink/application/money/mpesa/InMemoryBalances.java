package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked and told of paybills. */
final class InMemoryBalances implements BalanceStore {

    private final Map<ShortcodeId, String> asked = new HashMap<>();
    private final Map<ShortcodeId, Instant> askedAt = new HashMap<>();
    final Map<ShortcodeId, Money> told = new HashMap<>();
    private final Map<ShortcodeId, Instant> toldAt = new HashMap<>();
    final Map<ShortcodeId, String> problems = new HashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        var maps =
                List.of(
                        Back.to(asked),
                        Back.to(askedAt),
                        Back.to(told),
                        Back.to(toldAt),
                        Back.to(problems));
        return () -> maps.forEach(Runnable::run);
    }

    @Override
    public Optional<Instant> askedAt(ShortcodeId shortcode) {
        return Optional.ofNullable(askedAt.get(shortcode));
    }

    @Override
    public void asked(ShortcodeId shortcode, String conversation, Instant now) {
        asked.put(shortcode, conversation);
        askedAt.put(shortcode, now);
    }

    @Override
    public boolean told(ShortcodeId shortcode, String conversation, Money amount, Instant now) {
        if (!conversation.equals(asked.get(shortcode))) {
            return false;
        }
        told.put(shortcode, amount);
        toldAt.put(shortcode, now);
        problems.remove(shortcode);
        return true;
    }

    @Override
    public boolean failed(ShortcodeId shortcode, String conversation, String code) {
        if (!conversation.equals(asked.get(shortcode))) {
            return false;
        }
        problems.put(shortcode, code);
        return true;
    }

    @Override
    public List<Row> rows(Scope scope) {
        return asked.keySet().stream().map(this::row).toList();
    }

    /** It knows no names, and only those that were asked. */
    private Row row(ShortcodeId shortcode) {
        return new Row(
                shortcode.value(),
                "",
                "",
                true,
                true,
                askedAt(shortcode),
                Optional.ofNullable(told.get(shortcode)),
                Optional.ofNullable(toldAt.get(shortcode)),
                Optional.ofNullable(problems.get(shortcode)));
    }

    @Override
    public Money inBooks() {
        return Money.zero(Money.KES);
    }
}
