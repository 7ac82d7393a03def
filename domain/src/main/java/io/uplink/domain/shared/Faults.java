package io.uplink.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with an input, field by field, and refuses once at the end. */
public final class Faults {

    private final List<Invalid.Fault> found = new ArrayList<>();

    public void add(String field, String code) {
        found.add(new Invalid.Fault(field, code));
    }

    /**
     * Trims; blank is {@code required}, longer than {@code most} characters is {@code too-long}.
     */
    public String text(String field, Optional<String> value, int most) {
        var text = optionalText(field, value, most);
        if (text.isEmpty()) {
            add(field, "required");
        }
        return text.orElse("");
    }

    /** Trims and takes blank as absent; longer than {@code most} characters is {@code too-long}. */
    public Optional<String> optionalText(String field, Optional<String> value, int most) {
        // PostgreSQL keeps no NUL, and nobody types one.
        var text =
                value.map(typed -> typed.replace("\0", "").strip())
                        .filter(stripped -> !stripped.isEmpty());
        if (text.isPresent() && text.get().length() > most) {
            add(field, "too-long");
        }
        return text;
    }

    /** Runs a parser of one field, keeping the faults it throws under that field's name. */
    public <T> Optional<T> parse(String field, Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DomainException refused) {
            if (refused.error() instanceof Invalid invalid) {
                invalid.faults().forEach(fault -> add(field, fault.code()));
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Runs what may refuse several fields at once, keeping each fault under its own field. */
    public <T> Optional<T> collect(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (DomainException refused) {
            if (refused.error() instanceof Invalid invalid) {
                found.addAll(invalid.faults());
                return Optional.empty();
            }
            throw refused;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public void refuse() {
        if (!found.isEmpty()) {
            throw new DomainException(new Invalid(found));
        }
    }
}
