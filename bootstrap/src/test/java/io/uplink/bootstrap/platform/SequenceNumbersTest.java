package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SequenceNumbersTest {

    @Inject Numbers numbers;
    @Inject UnitOfWork unitOfWork;

    @Test
    void eachKindAndYearCountsFromOne() {
        assertThat(numbers.next("aaa", 2026)).isEqualTo(1);
        assertThat(numbers.next("aaa", 2026)).isEqualTo(2);
        assertThat(numbers.next("aaa", 2027)).isEqualTo(1);
        assertThat(numbers.next("aab", 2026)).isEqualTo(1);
    }

    @Test
    void givenANewYear_whenManyAskAtOnce_thenNoNumberIsGivenTwice() throws Exception {
        var given = new ConcurrentSkipListSet<Long>();
        var asked = new ArrayList<Future<?>>();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 40; i++) {
                asked.add(
                        people.submit(
                                () -> unitOfWork.run(() -> given.add(numbers.next("many", 2026)))));
            }
        }

        for (var one : asked) {
            one.get();
        }
        assertThat(given).containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void givenARollback_whenTheNextNumberIsAsked_thenTheLostOneIsAGap() {
        numbers.next("gap", 2026);
        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            numbers.next("gap", 2026);
                            throw new IllegalStateException("not opened after all");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(numbers.next("gap", 2026)).isEqualTo(3);
    }

    @Test
    void aKindIsLowerCaseLetters() {
        assertThatThrownBy(() -> numbers.next("x; drop table ticket", 2026))
                .isInstanceOf(RuntimeException.class);
    }
}
