package io.uplink.domain.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.money.mpesa.Match.Account;
import io.uplink.domain.money.mpesa.Match.By;
import io.uplink.domain.money.mpesa.Match.Found;
import io.uplink.domain.money.mpesa.Match.Invoice;
import io.uplink.domain.money.mpesa.Match.Known;
import io.uplink.domain.money.mpesa.Match.Nobody;
import io.uplink.domain.money.mpesa.Match.Why;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final Logger LOG = Logger.getLogger(MatchTest.class.getName());
    private static final int REFERENCES = 10_000;
    private static final CustomerId ONE = new CustomerId(new UUID(1, 1));
    private static final CustomerId OTHER = new CustomerId(new UUID(1, 2));
    private static final UUID ORDER = new UUID(3, 1);

    @Test
    void theAccountNumberDecidesBeforeAnythingElse() {
        var known =
                new Known(
                        List.of(new Account(ONE, "ACC-000123", true)),
                        Optional.of(new Invoice(new UUID(2, 2), OTHER)),
                        Optional.of(ORDER),
                        List.of(OTHER));

        assertThat(Match.decide(new AccountReference(" acc-000123 "), known))
                .isEqualTo(new Found(ONE, By.ACCOUNT, Optional.empty()));
        assertThat(Match.decide(new AccountReference("ACC 000I23"), known))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.by()).isEqualTo(By.INVOICE));
    }

    @Test
    void aSpellingOfTwoAccountsIsNobodys() {
        var known =
                new Known(
                        List.of(
                                new Account(ONE, "AB-0101", true),
                                new Account(OTHER, "AB-O1O1", true)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());

        assertThat(Match.decide(new AccountReference("ab 0i01"), known))
                .isEqualTo(new Nobody(Why.SEVERAL_FIT));
        assertThat(Match.decide(new AccountReference("AB-0101"), known))
                .isEqualTo(new Nobody(Why.SEVERAL_FIT));
    }

    @Test
    void theAccountOfSomebodyWhoIsGoneIsNobodys() {
        var known =
                new Known(
                        List.of(new Account(ONE, "AB-0101", false)),
                        Optional.empty(),
                        Optional.of(ORDER),
                        List.of());

        assertThat(Match.decide(new AccountReference("AB-0101"), known))
                .isEqualTo(new Nobody(Why.ACCOUNT_CLOSED));
        assertThat(Match.decide(new AccountReference("ab 0101"), known))
                .isEqualTo(new Nobody(Why.ACCOUNT_CLOSED));
    }

    @Test
    void theNumberOfAnOrderNamesItBeforeThePayersPhoneDoes() {
        var known = new Known(List.of(), Optional.empty(), Optional.of(ORDER), List.of(ONE));

        assertThat(Match.decide(new AccountReference("ORD-000017"), known))
                .isEqualTo(new Match.Ordered(ORDER));
    }

    @Test
    void aPhoneOfTwoCustomersIsNobodys() {
        var known = new Known(List.of(), Optional.empty(), Optional.empty(), List.of(ONE, OTHER));

        assertThat(Match.decide(new AccountReference("rent"), known))
                .isEqualTo(new Nobody(Why.SEVERAL_FIT));
    }

    @Test
    void referenceOneCreditsNobodyWhoseAccountMerelyContainsAOne() {
        var town = new Town(new Random(1));

        for (var reference : List.of("1", "01", "001", "%", "_", "ACC", "123", "I")) {
            assertThat(town.decide(reference)).as(reference).isInstanceOf(Nobody.class);
        }
    }

    /** What people type: the account in many spellings, other people's numbers, and anything. */
    @Test
    void ofTenThousandReferencesNoneCreditsTheWrongCustomer() {
        var random = new Random(20_261_202L);
        var town = new Town(random);
        var tolerated = 0;
        var found = 0;
        var wrong = 0;
        var kinds = new HashMap<String, int[]>();
        for (var i = 0; i < REFERENCES; i++) {
            var typed = town.typed();
            var match = town.decide(typed.reference());
            var hit = match instanceof Found;
            var count = kinds.computeIfAbsent(typed.kind(), _ -> new int[2]);
            count[0]++;
            if (typed.tolerated()) {
                tolerated++;
            }
            if (match instanceof Found credited) {
                count[1]++;
                if (typed.tolerated()) {
                    found++;
                }
                if (!Optional.of(credited.customer()).equals(typed.meant())) {
                    wrong++;
                }
            }
            assertThat(hit || match instanceof Nobody).isTrue();
        }
        var percent = 100.0 * found / tolerated;
        kinds.forEach((kind, count) ->
                LOG.info(() -> "%-22s %5d typed, %5d matched".formatted(kind, count[0], count[1])));
        var figures =
                "%d references, %d name a customer in a tolerated way, %d of them matched (%.1f %%), %d wrong"
                        .formatted(REFERENCES, tolerated, found, percent, wrong);
        LOG.info(figures);

        assertThat(wrong).as(figures).isZero();
        assertThat(percent).as(figures).isGreaterThanOrEqualTo(90);
    }

    private record Typed(
            String kind, String reference, Optional<CustomerId> meant, boolean tolerated) {}

    /** Two thousand accounts, most in a row, some that another system gave out. */
    private static final class Town {

        private static final int CUSTOMERS = 2_000;
        private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

        private final Random random;
        private final List<Account> accounts = new ArrayList<>();
        private final Map<String, List<Account>> byFold = new HashMap<>();

        Town(Random random) {
            this.random = random;
            for (var i = 0; i < CUSTOMERS; i++) {
                var number =
                        switch (i % 10) {
                            case 7 -> "OLI/%04d".formatted(i);
                            // Beside every fourth stands one that differs in O and 0 alone.
                            case 8 -> "B0X-%04d".formatted(i / 20);
                            case 9 -> "BOX-%04d".formatted(i % 40 == 9 ? i / 20 : i / 20 + 900);
                            default -> "ACC-%06d".formatted(i);
                        };
                add(number);
            }
        }

        private void add(String number) {
            if (accounts.stream().noneMatch(account -> account.number().equals(number))) {
                var account =
                        new Account(new CustomerId(new UUID(3, accounts.size())), number, true);
                accounts.add(account);
                byFold.computeIfAbsent(
                                new AccountReference(number).folded(), _ -> new ArrayList<>())
                        .add(account);
            }
        }

        Match decide(String typed) {
            var reference = new AccountReference(typed);
            return Match.decide(
                    reference,
                    new Known(
                            byFold.getOrDefault(reference.folded(), List.of()),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        }

        Typed typed() {
            var account = accounts.get(random.nextInt(accounts.size()));
            var mine = Optional.of(account.customer());
            var number = account.number();
            return switch (random.nextInt(12)) {
                case 0, 1 -> new Typed("as it is", number, mine, true);
                case 2 -> new Typed("small letters", number.toLowerCase(Locale.ROOT), mine, true);
                case 3 -> new Typed("without dashes", number.replaceAll("\\W", ""), mine, true);
                case 4 -> new Typed("blanks in it", blanks(number), mine, true);
                case 5 -> new Typed("O for 0, I for 1", looksLike(number), mine, true);
                case 6 -> new Typed("all of these", blanks(looksLike(number)), mine, true);
                case 7 -> slipped(number);
                case 8 -> new Typed("a phone", "07" + digits(8), Optional.empty(), false);
                case 9 -> new Typed("the end alone", number.substring(5), Optional.empty(), false);
                case 10 -> new Typed("anything", anything(), Optional.empty(), false);
                default -> neighbour();
            };
        }

        /** The neighbour's money under one's own number: the number decides. */
        private Typed neighbour() {
            var other = accounts.get(random.nextInt(accounts.size()));
            return new Typed(
                    "a neighbour pays", other.number(), Optional.of(other.customer()), true);
        }

        /** One letter or digit wrong; whoever has that number by chance is who was named. */
        private Typed slipped(String number) {
            var at = random.nextInt(number.length());
            var slip = LETTERS.charAt(random.nextInt(LETTERS.length()));
            var text = number.substring(0, at) + slip + number.substring(at + 1);
            var named =
                    accounts.stream()
                            .filter(account -> account.number().equals(text))
                            .findFirst()
                            .map(Account::customer);
            var kind = named.isPresent() ? "a slip onto a number" : "one slip";
            return new Typed(kind, text, named.or(() -> onlyOf(text)), false);
        }

        /** A slip that is a spelling of somebody's number is that number. */
        private Optional<CustomerId> onlyOf(String text) {
            var same = byFold.getOrDefault(new AccountReference(text).folded(), List.<Account>of());
            return same.size() == 1 ? Optional.of(same.getFirst().customer()) : Optional.empty();
        }

        private String looksLike(String number) {
            var text = new StringBuilder();
            for (var i = 0; i < number.length(); i++) {
                var letter = number.charAt(i);
                var other =
                        switch (letter) {
                            case '0' -> 'O';
                            case '1' -> 'I';
                            case 'O' -> '0';
                            case 'I' -> '1';
                            default -> letter;
                        };
                text.append(random.nextBoolean() ? other : letter);
            }
            return text.toString();
        }

        private String blanks(String number) {
            var at = random.nextInt(number.length());
            return " " + number.substring(0, at) + " " + number.substring(at).replace('-', ' ');
        }

        private String digits(int count) {
            var text = new StringBuilder();
            for (var i = 0; i < count; i++) {
                text.append(random.nextInt(10));
            }
            return text.toString();
        }

        private String anything() {
            var text = new StringBuilder();
            for (var i = random.nextInt(12); i > 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            return text.toString();
        }
    }
}
