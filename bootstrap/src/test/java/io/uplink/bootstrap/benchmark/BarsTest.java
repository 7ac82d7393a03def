package io.uplink.bootstrap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void whatReachesItsBarToTheHairIsMet() {
        assertThat(new Bars(1_000, 100, 100, 35, 500, 500).lines())
                .containsExactly(
                        "met      1,000 calls a second taken of 1,000, 99 of 100 within 100.0 ms"
                                + " of 100",
                        "met      at a thousand a second 99 of 100 within 100.0 ms of 100",
                        "met      posted at 35.0 % of TPC-B of 35 %",
                        "met      500 phones of 500 booked, each once");
    }

    @Test
    void whatStaysBelowItIsNot() {
        assertThat(new Bars(999.9, 100, 100.1, 34.9, 500, 499).lines())
                .allSatisfy(line -> assertThat(line).startsWith("not met  "));
    }

    @Test
    void manyCallsThatWaitLongAreNotTakenWithEase() {
        assertThat(new Bars(2_000, 100.1, 1, 90, 500, 500).lines().getFirst())
                .startsWith("not met  ");
    }

    @Test
    void whatWasNotMeasuredIsNotMet() {
        assertThat(new Bars(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1, 0).lines())
                .allSatisfy(line -> assertThat(line).startsWith("not met  "));
    }
}
