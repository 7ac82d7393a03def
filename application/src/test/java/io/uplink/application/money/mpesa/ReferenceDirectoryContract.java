package io.uplink.application.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Account;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every directory of account and telephone numbers keeps to. */
public interface ReferenceDirectoryContract {

    /** Whatever is typed by somebody, and by nobody in particular. */
    String LETTERS = "ABKOoIiLl01 -./_%'\\ßİıſﬁÅ٣１А🙂";

    int GENERATED = 400;

    ReferenceDirectory directory();

    /** A customer with that account and that phone, in no more than this test. */
    CustomerId customer(String account, Optional<PhoneNumber> phone);

    void delete(CustomerId customer);

    void merge(CustomerId customer, CustomerId into);

    /** Six capital letters that no other test has; none of them looks like a digit. */
    String unused();

    PhoneNumber unusedPhone();

    private CustomerId customer(String account) {
        return customer(account, Optional.empty());
    }

    private List<Account> found(String typed) {
        return directory().sameFold(new AccountReference(typed));
    }

    @Test
    default void everySpellingFindsTheAccountAsItStands() {
        var mine = unused();
        var owner = customer(mine + "-0010O");

        for (var typed :
                List.of(
                        mine + "-0010O",
                        mine + "00100",
                        " " + mine.toLowerCase(Locale.ROOT) + " oolo-0 ",
                        mine + "/OOIOO",
                        mine + "_00100%")) {
            assertThat(found(typed))
                    .as(typed)
                    .containsExactly(new Account(owner, mine + "-0010O", true));
        }
    }

    @Test
    default void aPartOfANumberAndAPatternFindNobody() {
        var mine = unused();
        customer(mine + "-0001");

        for (var typed :
                List.of(mine, mine + "%", mine + "____1", mine + "-000_", "%" + mine, "0001")) {
            assertThat(found(typed)).as(typed).noneMatch(one -> one.number().startsWith(mine));
        }
        for (var typed : List.of("", " ", "%", "_", "-", "٣", "🙂")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    default void oneFindsNobodyWhoseNumberMerelyContainsIt() {
        var mine = unused();
        customer(mine + "-1");

        assertThat(found("1")).noneMatch(one -> one.number().startsWith(mine));
    }

    @Test
    default void theOneThatWasTypedStandsBeforeThoseThatLookLikeIt() {
        var mine = unused();
        var zero = customer(mine + "-0");
        var letter = customer(mine + "-O");
        var dot = customer(mine + ".0");

        assertThat(found(mine + "-o").getFirst()).isEqualTo(new Account(letter, mine + "-O", true));
        assertThat(found(mine + "-0").getFirst()).isEqualTo(new Account(zero, mine + "-0", true));
        assertThat(found(mine + "0"))
                .extracting(Account::customer)
                .containsExactlyInAnyOrder(zero, letter, dot);
    }

    @Test
    default void noMoreThanThreeOfThemAreTold() {
        var mine = unused();
        List.of("-1", "-I", "-L", ".1", "/L").forEach(end -> customer(mine + end));

        assertThat(found(mine + "1")).hasSize(3);
        assertThat(found(mine + "/l").getFirst().number()).isEqualTo(mine + "/L");
    }

    @Test
    default void whoIsDeletedHasAClosedAccount() {
        var mine = unused();
        var gone = customer(mine + "-1");
        delete(gone);

        assertThat(found(mine + "-1")).containsExactly(new Account(gone, mine + "-1", false));
        assertThat(directory().facts(gone)).isEmpty();
    }

    @Test
    default void theNumberOfWhoWasMergedIsTheRemainingOnes() {
        var mine = unused();
        var merged = customer(mine + "-1");
        var remaining = customer(mine + "-2");
        merge(merged, remaining);

        assertThat(found(mine + "-1")).containsExactly(new Account(remaining, mine + "-1", true));
        assertThat(directory().facts(merged)).isEmpty();
        delete(remaining);
        assertThat(found(mine + "-1")).containsExactly(new Account(remaining, mine + "-1", false));
    }

    @Test
    default void aPhoneFindsEverybodyWhoHasIt() {
        var phone = unusedPhone();
        var one = customer(unused() + "-1", Optional.of(phone));
        var other = customer(unused() + "-1", Optional.of(phone));
        var gone = customer(unused() + "-1", Optional.of(phone));
        delete(gone);

        var digits = phone.e164().substring(1);
        assertThat(directory().withPhone(new Payer.Known(new Msisdn(digits))))
                .containsExactlyInAnyOrder(one, other);
        assertThat(directory().withPhone(Payer.read(hashed(digits))))
                .containsExactlyInAnyOrder(one, other);
        assertThat(directory().withPhone(Payer.read(digits.substring(0, 4) + " ***** 126")))
                .isEmpty();
        assertThat(directory().withPhone(new Payer.Unsaid())).isEmpty();
    }

    /** One index folds what is stored and another piece of code what was typed: the same way. */
    @Test
    default void whateverIsTypedFindsWhatTheRuleSaysAloneAndAmongOthers() {
        var mine = unused();
        var random = new Random(20_261_128L);
        var numbers = new LinkedHashSet<String>();
        while (numbers.size() < 40) {
            numbers.add(mine + text(random, "ABKOIL01-./_"));
        }
        var accounts =
                numbers.stream()
                        .map(number -> new Account(customer(number), number, true))
                        .toList();
        var typed = new ArrayList<AccountReference>();
        for (var i = 0; i < GENERATED; i++) {
            typed.add(new AccountReference(mine + text(random, LETTERS)));
        }
        numbers.forEach(number -> typed.add(new AccountReference(number)));
        var together = directory().sameFold(new LinkedHashSet<>(typed));

        var hits = 0;
        for (var one : typed) {
            var alone = directory().sameFold(one);
            var same =
                    accounts.stream()
                            .filter(account ->
                                    new AccountReference(account.number())
                                            .folded()
                                            .equals(one.folded()))
                            .toList();
            assertThat(alone).as(one.text()).hasSize(Math.min(3, same.size())).isSubsetOf(same);
            assertThat(together.getOrDefault(one, List.of())).as(one.text()).isEqualTo(alone);
            hits += alone.isEmpty() ? 0 : 1;
        }
        assertThat(together.values()).noneMatch(List::isEmpty);
        assertThat(hits).isGreaterThan(numbers.size());
    }

    private static String hashed(String digits) {
        try {
            var bytes = digits.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Random random, String letters) {
        var points = letters.codePoints().toArray();
        var text = new StringBuilder();
        for (var i = 1 + random.nextInt(4); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
