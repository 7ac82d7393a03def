package io.uplink.domain.money.ledger;

import static io.uplink.domain.money.ledger.LedgerFixtures.anAccount;
import static io.uplink.domain.money.ledger.LedgerFixtures.shillings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    /** Whoever builds what posts by one of them takes it off, and has its document take it back. */
    private static final Set<PostingRule> NOTHING_POSTS_BY_IT_YET =
            Set.of(
                    PostingRule.MOBILE_MONEY_SETTLED,
                    PostingRule.TAX_WITHHELD,
                    PostingRule.GOODS_RECEIVED,
                    PostingRule.GOODS_BILLED,
                    PostingRule.SERVICE_BILLED,
                    PostingRule.VENDOR_PAID,
                    PostingRule.STOCK_ISSUED,
                    PostingRule.STOCK_ADJUSTED,
                    PostingRule.DEPOSIT_TAKEN,
                    PostingRule.DEPOSIT_RETURNED,
                    PostingRule.PAYROLL_APPROVED,
                    PostingRule.PAYROLL_PAID,
                    PostingRule.ADVANCE_PAID,
                    PostingRule.DEBT_WRITTEN_OFF);

    private final Account bank = anAccount("1120", AccountType.ASSET);

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "0120", "12a0", "123456789", "-100"})
    void whatIsNoCodeIsRefused(String typed) {
        assertThatThrownBy(() -> AccountCode.parse(typed)).isInstanceOf(DomainException.class);
    }

    @Test
    void codesHaveThreeToEightDigits() {
        assertThat(AccountCode.parse(" 112 ").value()).isEqualTo("112");
        assertThat(AccountCode.parse("11200001").value()).isEqualTo("11200001");
    }

    @Test
    void anAccountIsOfTheTypeOfTheOneAboveIt() {
        assertThat(below(bank, AccountType.ASSET).parent()).contains(bank.id());
        assertThatThrownBy(() -> below(bank, AccountType.EXPENSE))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> below(bank.closed(true, false), AccountType.ASSET))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aClosedAccountTakesNoLinesUntilItIsReopened() {
        var closed = bank.closed(true, false);

        assertThatThrownBy(closed::requireTakesLines).hasMessage("ledger.is-closed");
        assertThatCode(closed.reopened()::requireTakesLines).doesNotThrowAnyException();
    }

    @Test
    void whatIsNeededOrNotSettledStaysOpen() {
        var system =
                new Account(
                        bank.id(),
                        bank.code(),
                        "Bank",
                        AccountType.ASSET,
                        Optional.empty(),
                        false,
                        true,
                        true,
                        1);

        assertThatThrownBy(() -> system.closed(true, false)).hasMessage("ledger.system-account");
        assertThatThrownBy(() -> bank.closed(false, false)).hasMessage("ledger.not-settled");
        assertThatThrownBy(() -> bank.closed(true, true)).hasMessage("ledger.heads-others");
    }

    @Test
    void aHeadingTakesNoLines() {
        var heading =
                Account.opened(
                        bank.id(), bank.code(), "All", AccountType.ASSET, Optional.empty(), true);

        assertThatThrownBy(heading::requireTakesLines).hasMessage("ledger.is-heading");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsFoundByItsCode(AccountType type) {
        assertThat(AccountType.ofCode(type.code())).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleNamesASourceAndBothSides(PostingRule rule) {
        assertThat(new Source(rule.key(), "1").kind()).isEqualTo(rule.key());
        assertThat(rule.allows(new AccountCode("9999"), Side.DEBIT)).isFalse();
        assertThat(rule.allows(new AccountCode("9999"), Side.CREDIT)).isFalse();
    }

    /** Else somebody takes the entry back by hand, and the books part from what they tell of. */
    @ParameterizedTest
    @EnumSource
    void everyRuleIsOfADocumentOrOfNothingThatIsBuilt(PostingRule rule) {
        assertThat(PostingRule.isOfDocument(new Source(rule.key(), "1")))
                .isNotEqualTo(NOTHING_POSTS_BY_IT_YET.contains(rule));
    }

    @Test
    void whatAPersonWroteIsOfNoDocument() {
        assertThat(PostingRule.isOfDocument(Source.manual("1"))).isFalse();
        assertThat(PostingRule.isOfDocument(Source.reversalOf(new EntryId(new UUID(1, 1)))))
                .isFalse();
    }

    @Test
    void anInvoiceIsPostedByItsRuleWithoutATaxOfNothing() {
        var posting =
                new Posting(
                        PostingRule.INVOICE_ISSUED,
                        "7",
                        LedgerFixtures.DAY,
                        "Invoice 7",
                        List.of(
                                Posting.Part.debit("1200", shillings(2_500)),
                                Posting.Part.credit("4100", shillings(2_500)),
                                Posting.Part.credit("2200", shillings(0))));

        assertThat(posting.parts()).hasSize(2);
        assertThat(posting.source()).isEqualTo(new Source("invoice.issued", "7"));
    }

    @Test
    void whatARuleDoesNotAllowIsABug() {
        var wrong = List.of(Posting.Part.credit("1100", shillings(1)));

        assertThatThrownBy(() ->
                        new Posting(
                                PostingRule.INVOICE_ISSUED, "7", LedgerFixtures.DAY, "x", wrong))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Account below(Account parent, AccountType type) {
        return Account.opened(
                new AccountId(new UUID(1, 1121)),
                new AccountCode("1121"),
                "Second bank",
                type,
                Optional.of(parent),
                false);
    }
}
