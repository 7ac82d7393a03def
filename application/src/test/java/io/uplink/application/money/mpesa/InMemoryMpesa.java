package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.Match.Account;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything that mobile money keeps, and the three accounts that it moves. */
final class InMemoryMpesa implements MpesaPayments, Shortcodes, ReferenceDirectory, CustomerMoney {

    /** More than one is not credited anyway. */
    private static final int SEVERAL = 3;

    final InMemoryIntents requests = new InMemoryIntents();
    private final Map<ReceiptNumber, MpesaPayment> payments = new LinkedHashMap<>();
    private final InMemoryInbox inbox = new InMemoryInbox(this::findByToken);
    final Map<InboundId, Inbox.Outcome> outcomes = inbox.outcomes;
    private final Map<ShortcodeId, Shortcode> shortcodes = new LinkedHashMap<>();
    private final Map<ShortcodeId, Sealed> secrets = new HashMap<>();
    private final Map<ShortcodeId, byte[]> tokens = new HashMap<>();
    private final Map<ShortcodeId, Instant> enteredAt = new HashMap<>();
    final List<Facts> customers = new ArrayList<>();
    final Set<CustomerId> deleted = new HashSet<>();
    final Map<CustomerId, CustomerId> merged = new HashMap<>();
    private final Map<String, String> folds = new HashMap<>();
    final List<String> postings = new ArrayList<>();
    long bank;
    long deposits;
    long suspense;
    boolean broken;

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        var maps =
                List.of(
                        requests.mark(),
                        Back.to(payments),
                        inbox.mark(),
                        Back.to(shortcodes),
                        Back.to(secrets),
                        Back.to(tokens),
                        Back.to(enteredAt),
                        Back.to(postings));
        var money = new long[] {bank, deposits, suspense};
        return () -> {
            maps.forEach(Runnable::run);
            bank = money[0];
            deposits = money[1];
            suspense = money[2];
        };
    }

    /** What is on the bank's side is on the customers' or waits. */
    boolean balanced() {
        return bank == deposits + suspense;
    }

    @Override
    public Optional<MpesaPayment> find(MpesaPaymentId id) {
        return payments.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MpesaPayment> findByReceipt(ReceiptNumber receipt) {
        requireWhole();
        return Optional.ofNullable(payments.get(receipt));
    }

    @Override
    public boolean add(MpesaPayment payment, BranchId branch) {
        requireOwner(payment);
        return payments.putIfAbsent(payment.receipt().number(), Stored.versioned(payment)) == null;
    }

    @Override
    public Set<ReceiptNumber> known(Set<ReceiptNumber> receipts) {
        requireWhole();
        return receipts.stream().filter(payments::containsKey).collect(Collectors.toSet());
    }

    @Override
    public int add(List<MpesaPayment> added, BranchId branch) {
        added.forEach(InMemoryMpesa::requireOwner);
        return (int) added.stream().filter(one -> add(one, branch)).count();
    }

    @Override
    public void save(MpesaPayment payment) {
        requireOwner(payment);
        var stored = find(payment.id()).map(MpesaPayment::version);
        if (stored.filter(Long.valueOf(payment.version())::equals).isEmpty()) {
            throw new DomainException(new Version.Stale(stored.orElse(0L)));
        }
        payments.put(payment.receipt().number(), Stored.versioned(payment));
    }

    private static void requireOwner(MpesaPayment payment) {
        if (payment.standing() instanceof Match.Ordered) {
            throw new IllegalStateException("nobody owns it yet");
        }
    }

    List<MpesaPayment> payments() {
        return List.copyOf(payments.values());
    }

    List<PaymentIntent> intents() {
        return requests.all();
    }

    /** Apart, for payments and calls are found by the same names. */
    Inbox inbox() {
        return inbox;
    }

    List<Inbox.Call> calls() {
        return inbox.calls();
    }

    @Override
    public Optional<Shortcode> find(ShortcodeId id) {
        return Optional.ofNullable(shortcodes.get(id));
    }

    @Override
    public Optional<Shortcode> findByToken(byte[] digest) {
        return tokens.entrySet().stream()
                .filter(entry -> Arrays.equals(entry.getValue(), digest))
                .findFirst()
                .flatMap(entry -> find(entry.getKey()));
    }

    @Override
    public Optional<Sealed> secrets(ShortcodeId id) {
        return Optional.ofNullable(secrets.get(id));
    }

    @Override
    public Optional<Shortcode> serving(BranchId branch) {
        var active = all().stream().filter(Shortcode::active).toList();
        return active.stream()
                .filter(one -> one.branch().equals(branch))
                .findFirst()
                .or(() -> active.stream().findFirst());
    }

    @Override
    public List<Shortcode> all() {
        return shortcodes.values().stream()
                .sorted(Comparator.comparing(one -> enteredAt.getOrDefault(one.id(), Instant.MAX)))
                .toList();
    }

    @Override
    public void save(Shortcode shortcode, Sealed sealed, byte[] tokenDigest, Instant now) {
        var id = shortcode.id();
        Stored.requireVersion(find(id).map(Shortcode::version), shortcode.version());
        if (findByToken(tokenDigest).filter(one -> !one.id().equals(id)).isPresent()
                || shortcodes.values().stream().anyMatch(one -> sameNumber(one, shortcode))) {
            throw new DomainException(new Duplicate());
        }
        shortcodes.put(id, Stored.versioned(shortcode));
        secrets.put(id, sealed);
        tokens.put(id, tokenDigest);
        enteredAt.putIfAbsent(id, now);
    }

    private static boolean sameNumber(Shortcode one, Shortcode other) {
        return !one.id().equals(other.id())
                && one.number().equals(other.number())
                && one.party().equals(other.party());
    }

    @Override
    public Map<AccountReference, List<Account>> sameFold(Set<AccountReference> references) {
        var accounts = new HashMap<AccountReference, List<Account>>();
        for (var reference : references) {
            var same = sameFold(reference);
            if (!same.isEmpty()) {
                accounts.put(reference, same);
            }
        }
        return accounts;
    }

    @Override
    public List<Account> sameFold(AccountReference reference) {
        var fold = reference.folded();
        if (fold.isEmpty()) {
            return List.of();
        }
        return customers.stream()
                .filter(one -> folded(one.accountNumber()).equals(fold))
                .sorted(
                        Comparator.comparing((Facts one) ->
                                        !one.accountNumber().equals(reference.exact()))
                                .thenComparing(one -> one.id().toString()))
                .limit(SEVERAL)
                .map(one ->
                        new Account(
                                merged.getOrDefault(one.id(), one.id()),
                                one.accountNumber(),
                                !isGone(merged.getOrDefault(one.id(), one.id()))))
                .toList();
    }

    private String folded(String account) {
        return folds.computeIfAbsent(account, number -> new AccountReference(number).folded());
    }

    private boolean isGone(CustomerId customer) {
        return deleted.contains(customer) || merged.containsKey(customer);
    }

    @Override
    public List<CustomerId> withPhone(Payer payer) {
        Predicate<PhoneNumber> told =
                switch (payer) {
                    case Payer.Known(var number) -> number.phone()::equals;
                    case Payer.Hashed(var hex) -> phone -> hashed(phone).equals(hex);
                    case Payer.Masked _, Payer.Unsaid _ -> _ -> false;
                };
        return customers.stream()
                .filter(one -> one.phone().filter(told).isPresent() && !isGone(one.id()))
                .map(Facts::id)
                .sorted(Comparator.comparing(CustomerId::toString))
                .limit(SEVERAL)
                .toList();
    }

    private static String hashed(PhoneNumber phone) {
        try {
            var digits = phone.e164().substring(1).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(digits));
        } catch (NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Optional<Facts> facts(CustomerId customer) {
        return customers.stream()
                .filter(one -> one.id().equals(customer) && !isGone(customer))
                .findFirst();
    }

    @Override
    public void receive(Actor actor, List<Came> came) {
        for (var one : came) {
            receive(
                    actor,
                    one.customer(),
                    one.receipt(),
                    one.amount(),
                    one.receivedAt(),
                    MPESA,
                    one.invoice());
        }
    }

    @Override
    public void receive(
            Actor actor,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant receivedAt,
            String cashAccount,
            Optional<UUID> invoice) {
        requireWhole();
        postings.add(cashAccount + " " + customer + " " + receipt + " " + amount.toDecimal());
        if (cashAccount.equals(SUSPENSE)) {
            suspense -= amount.minor();
        } else {
            bank += amount.minor();
        }
        deposits += amount.minor();
    }

    @Override
    public void keep(Actor actor, ReceiptNumber receipt, Money amount, Instant receivedAt) {
        requireWhole();
        postings.add("kept " + receipt + " " + amount.toDecimal());
        bank += amount.minor();
        suspense += amount.minor();
    }

    private void requireWhole() {
        if (broken) {
            throw new IllegalStateException("the books are away");
        }
    }
}
