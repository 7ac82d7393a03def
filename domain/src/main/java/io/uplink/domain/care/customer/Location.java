package io.uplink.domain.care.customer;

import io.uplink.domain.shared.Faults;
import java.util.Locale;
import java.util.Optional;

/** Where the service is, in degrees of WGS 84. */
public record Location(double latitude, double longitude) {

    public Location {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a place on earth");
        }
    }

    /** Both or none; each is a fault of its own. */
    static Optional<Location> parse(String latitude, String longitude, Faults faults) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return Optional.empty();
        }
        var north = degrees("latitude", latitude, 90, faults);
        var east = degrees("longitude", longitude, 180, faults);
        return north.isPresent() && east.isPresent()
                ? Optional.of(new Location(north.get(), east.get()))
                : Optional.empty();
    }

    private static Optional<Double> degrees(String field, String typed, int most, Faults faults) {
        if (typed.isBlank()) {
            faults.add(field, "required");
            return Optional.empty();
        }
        try {
            var degrees = Double.parseDouble(typed.strip());
            if (Math.abs(degrees) <= most) {
                return Optional.of(degrees);
            }
        } catch (NumberFormatException unreadable) {
            faults.add(field, "customer.degrees-unreadable");
            return Optional.empty();
        }
        faults.add(field, "customer.degrees-unreadable");
        return Optional.empty();
    }

    /** As maps take it: {@code -1.292066,36.821946}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.6f,%.6f", latitude, longitude);
    }
}
