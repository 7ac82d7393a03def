package io.uplink.application.money.mpesa;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A town of customers, and what they type when they pay. */
final class PayingTown {

    /**
     * How a reference came about, and how many of a hundred do so. Most are taken from the list
     * that the phone keeps of what was typed before, or read off a bill. Of the others most are
     * right to a reader; what is not is rare, since it costs whoever typed it a day without
     * internet.
     */
    enum Kind {
        /** As it stands on the bill. */
        EXACT(60),
        /** Blanks, dashes and case left to chance, and letters and digits that look alike. */
        SPELLED(22),
        /** From somebody else's phone, under the own number. */
        NEIGHBOUR_PAYS(11),
        /** One character wrong, lost, doubled, or two of them swapped. */
        SLIP(3),
        /** A telephone number: one's own, a neighbour's or a stranger's. */
        PHONE(2),
        /** A name, a word, a part of a number, or nothing. */
        ANYTHING(2);

        private final int ofHundred;

        Kind(int ofHundred) {
            this.ofHundred = ofHundred;
        }
    }

    /**
     * @param payer the phone that paid, in one of the forms in which it is told
     * @param named whoever may get it; it may also wait
     */
    record Paid(Kind kind, String typed, String payer, int shillings, Set<CustomerId> named) {}

    private static final int CUSTOMERS = 2_000;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final List<String> WORDS =
            List.of("", "rent", "internet", "1", "01", "%", "_", "A%", "ACC", "ACC-", "wifi june");

    /** Groups of what looks alike on a small screen. */
    private static final List<String> ALIKE = List.of("0Oo", "1IiLl");

    private final Random random;
    private final List<Facts> customers = new ArrayList<>();

    PayingTown(Random random) {
        this.random = random;
        for (var i = 0; i < CUSTOMERS; i++) {
            customers.add(
                    new Facts(
                            new CustomerId(new UUID(9, i)),
                            WESTLANDS,
                            account(i),
                            "Customer " + i,
                            Optional.of(new PhoneNumber("+2547" + "%08d".formatted(i * 37)))));
        }
    }

    /** Most in a row; some that an earlier system gave out, a few of which look alike. */
    private static String account(int i) {
        return switch (i % 100) {
            case 11, 31, 51, 71, 91 -> "OLI/%04d".formatted(i);
            case 22, 42, 62, 82 -> String.valueOf(40_000 + i);
            case 33 -> "B0X-%04d".formatted(i / 100);
            case 34 -> "BOX-%04d".formatted(i / 100);
            default -> "ACC-%06d".formatted(i);
        };
    }

    List<Facts> customers() {
        return List.copyOf(customers);
    }

    Paid pays() {
        var kind = kind();
        var owner = anybody();
        var number = owner.accountNumber();
        var own = told(phone(owner));
        return switch (kind) {
            case EXACT -> paid(kind, number, own, Set.of(owner.id()));
            case SPELLED -> paid(kind, spelled(number), own, Set.of(owner.id()));
            case NEIGHBOUR_PAYS ->
                    paid(
                            kind,
                            random.nextBoolean() ? number : spelled(number),
                            told(phone(anybody())),
                            Set.of(owner.id()));
            case SLIP -> read(kind, slipped(number), own);
            case PHONE ->
                    switch (random.nextInt(3)) {
                        case 0 -> paid(kind, local(phone(owner)), own, Set.of(owner.id()));
                        case 1 -> paid(kind, local(phone(anybody())), own, Set.of());
                        default -> paid(kind, "07" + digits(8), own, Set.of());
                    };
            case ANYTHING -> read(kind, anything(number), own);
        };
    }

    private Kind kind() {
        var left = random.nextInt(100);
        for (var kind : Kind.values()) {
            left -= kind.ofHundred;
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("they are not a hundred");
    }

    private Facts anybody() {
        return customers.get(random.nextInt(customers.size()));
    }

    private Paid paid(Kind kind, String typed, String payer, Set<CustomerId> named) {
        return new Paid(kind, typed, payer, 10 + random.nextInt(4_990), named);
    }

    /** What came out by chance names whoever a reader of it would say; of two of them, nobody. */
    private Paid read(Kind kind, String typed, String payer) {
        var readers =
                customers.stream()
                        .filter(one -> looksLike(typed, one.accountNumber()))
                        .map(Facts::id)
                        .collect(Collectors.toSet());
        return paid(kind, typed, payer, readers.size() == 1 ? readers : Set.of());
    }

    /** Letter by letter, without what stands between them. */
    private static boolean looksLike(String typed, String number) {
        var one = 0;
        var other = 0;
        while (true) {
            while (one < typed.length() && !Character.isLetterOrDigit(typed.charAt(one))) {
                one++;
            }
            while (other < number.length() && !Character.isLetterOrDigit(number.charAt(other))) {
                other++;
            }
            if (one == typed.length() || other == number.length()) {
                return one == typed.length() && other == number.length();
            }
            if (!alike(typed.charAt(one++), number.charAt(other++))) {
                return false;
            }
        }
    }

    private static boolean alike(char one, char other) {
        return Character.toUpperCase(one) == Character.toUpperCase(other)
                || ALIKE.stream()
                        .anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
    }

    private String spelled(String number) {
        var text = new StringBuilder();
        for (var i = 0; i < number.length(); i++) {
            var letter = number.charAt(i);
            if (!Character.isLetterOrDigit(letter)) {
                text.append(List.of("", " ", "-", ".").get(random.nextInt(4)));
                continue;
            }
            if (random.nextInt(8) == 0) {
                text.append(' ');
            }
            var group = ALIKE.stream().filter(one -> one.indexOf(letter) >= 0).findFirst();
            if (group.isPresent() && random.nextInt(3) == 0) {
                text.append(group.get().charAt(random.nextInt(group.get().length())));
            } else {
                text.append(random.nextBoolean() ? Character.toLowerCase(letter) : letter);
            }
        }
        return text.toString();
    }

    private String slipped(String number) {
        var at = random.nextInt(number.length() - 1);
        var before = number.substring(0, at);
        var here = number.charAt(at);
        var after = number.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
            case 1 -> before + after;
            case 2 -> before + here + here + after;
            default -> before + after.charAt(0) + here + after.substring(1);
        };
    }

    private String anything(String number) {
        return switch (random.nextInt(4)) {
            case 0 -> WORDS.get(random.nextInt(WORDS.size()));
            case 1 -> number.substring(number.length() / 2);
            case 2 -> number + ' ' + anybody().accountNumber();
            default -> {
                var text = new StringBuilder();
                for (var i = random.nextInt(12); i > 0; i--) {
                    text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                }
                yield text.toString();
            }
        };
    }

    private String digits(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    private static String phone(Facts customer) {
        return customer.phone().orElseThrow().e164().substring(1);
    }

    private static String local(String phone) {
        return "0" + phone.substring(3);
    }

    /** In full, hashed, masked or not at all. */
    private String told(String phone) {
        return switch (random.nextInt(4)) {
            case 0 -> phone;
            case 1 -> "%064x".formatted(phone.hashCode() & 0xffff_ffffL);
            case 2 -> phone.substring(0, 4) + " ***** " + phone.substring(9);
            default -> "";
        };
    }
}
