package dev.soundingboard.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StorageTest
class LastPlaceTest {

    private static final int AT_ONCE = 4;

    @Autowired
    Wessex wessex;

    @Autowired
    Mentors mentors;

    @Autowired
    TransactionTemplate transaction;

    @RepeatedTest(20)
    void theLastPlaceGoesToExactlyOneOfManyAtOnce() throws Exception {
        var mentor = wessex.mentorWithRoomFor(1, "Dr Alison Bell");
        var start = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return give(mentor.id(), UUID.randomUUID());
                    }))
                    .toList();

            assertThat(answers).extracting(Future::get).containsOnlyOnce(true);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPlaceTakenBackCanBeGivenAgain() {
        var mentor = wessex.mentorWithRoomFor(1, "Dr Alison Bell").id();
        var first = UUID.randomUUID();

        assertThat(give(mentor, first)).isTrue();
        assertThat(give(mentor, UUID.randomUUID())).isFalse();
        transaction.executeWithoutResult(status -> mentors.takeBack(mentor, first));
        assertThat(give(mentor, UUID.randomUUID())).isTrue();
    }

    @Test
    void whoHoldsThePlaceIsGivenItAgain() {
        var mentor = wessex.mentorWithRoomFor(1, "Dr Alison Bell").id();
        var holder = UUID.randomUUID();

        assertThat(give(mentor, holder)).isTrue();
        assertThat(give(mentor, holder)).as("pressed twice").isTrue();
    }

    @Test
    void aTraineeMentorTakesTwoAYear() {
        var mentor = wessex.traineeMentor("Dr Tunde Okafor").id();

        assertThat(give(mentor, UUID.randomUUID())).isTrue();
        assertThat(give(mentor, UUID.randomUUID())).isTrue();
        assertThat(give(mentor, UUID.randomUUID())).as("M2").isFalse();
    }

    private boolean give(UUID mentor, UUID holder) {
        return Boolean.TRUE.equals(transaction.execute(status -> mentors.give(mentor, holder)));
    }
}
