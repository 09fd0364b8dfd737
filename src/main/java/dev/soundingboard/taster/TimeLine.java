package dev.soundingboard.taster;

import java.util.List;
import java.util.stream.IntStream;

/** One line of a form for up to three times, as typed so far. */
record TimeLine(int number, String date, String time) {

    static List<TimeLine> of(TypedTimes typed) {
        return IntStream.range(0, typed.all().size())
                .mapToObj(i -> new TimeLine(
                        i + 1, typed.all().get(i).date(), typed.all().get(i).time()))
                .toList();
    }
}
