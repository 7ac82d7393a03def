package io.uplink.domain.shared;

import java.util.List;
import java.util.Map;

/**
 * Input that cannot be accepted, every fault at once, so that a form can show each beside its
 * field.
 *
 * @param faults never empty
 */
public record Invalid(List<Fault> faults) implements DomainError {

    /**
     * One thing that is wrong.
     *
     * @param field the input's name as the caller sent it, such as {@code phones[0]}
     * @param code what is wrong, such as {@code required} or {@code phone.unreadable}
     */
    public record Fault(String field, String code) {}

    public Invalid {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one fault");
        }
    }

    public static DomainException of(String field, String code) {
        return new DomainException(new Invalid(List.of(new Fault(field, code))));
    }

    @Override
    public String code() {
        return "input.invalid";
    }

    @Override
    public Category category() {
        return Category.INVALID;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("faults", faults);
    }
}
