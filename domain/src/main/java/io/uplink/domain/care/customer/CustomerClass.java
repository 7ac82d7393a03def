package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of customer that is promised other things: residential, business, VIP.
 *
 * @param key never changes: customers and policies keep it
 * @param position where it stands in a list of all, 0 to 999
 * @param standard whether customers without one of their own go by it; exactly one is
 * @param active whether a customer may be given it
 */
public record CustomerClass(
        String key,
        String english,
        String swahili,
        int position,
        boolean standard,
        boolean active,
        long version) {

    public static final int LONGEST_KEY = 40;

    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{2,40}");
    private static final int LAST_POSITION = 999;

    public CustomerClass {
        var faults = new Faults();
        if (!KEY.matcher(key).matches()) {
            faults.add("key", "customer-class.key-unreadable");
        }
        english = faults.text("english", Optional.of(english), 60);
        swahili = faults.text("swahili", Optional.of(swahili), 60);
        if (position < 0 || position > LAST_POSITION) {
            faults.add("position", "number.out-of-range");
        }
        faults.refuse();
        if (standard && !active) {
            throw new DomainException(new CustomerError.StandardClassNeeded());
        }
    }

    /**
     * Refuses what would leave nobody to go by: the standard one is replaced by naming another.
     *
     * @param before the same one as it was
     */
    public void requireReplaces(CustomerClass before) {
        if (before.standard() && !standard) {
            throw new DomainException(new CustomerError.StandardClassNeeded());
        }
    }

    public String label(Language language) {
        return language == Language.SWAHILI ? swahili : english;
    }
}
