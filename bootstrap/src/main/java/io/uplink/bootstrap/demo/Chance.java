package io.uplink.bootstrap.demo;

import io.uplink.domain.shared.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Dice that fall the same way each time. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    Duration minutes(double least, double most) {
        return Duration.ofSeconds(Math.round(between(least, most) * 60));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** An index, each as often as its weight says. */
    int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var drawn = random.nextDouble() * sum;
        for (var i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    int weighted(List<Double> weights) {
        return weighted(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    UUID id(Instant at) {
        return UuidV7.at(at, random.nextLong());
    }
}
