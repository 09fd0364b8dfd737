package dev.soundingboard.session;

import dev.soundingboard.chat.Typed;
import dev.soundingboard.session.TypedSession.Moment;
import java.time.Duration;
import java.util.List;

/** Up to three moments as typed in a form: a date and a time each, either of which may be missing or nonsense. */
public record TypedMoments(
        @Typed String date1,
        @Typed String time1,
        @Typed String date2,
        @Typed String time2,
        @Typed String date3,
        @Typed String time3) {

    static TypedMoments none() {
        return new TypedMoments("", "", "", "", "", "");
    }

    List<Moment> all() {
        return List.of(new Moment(date1, time1), new Moment(date2, time2), new Moment(date3, time3));
    }

    /** Those that were given, each once. */
    List<Moment> given() {
        return all().stream().filter(moment -> !moment.isEmpty()).distinct().toList();
    }

    /** The same as sessions, so long and in that way. */
    List<TypedSession> given(Duration length, String format) {
        return given().stream()
                .map(moment -> new TypedSession(
                        moment.date(), moment.time(), String.valueOf(length.toMinutes()), format, "", ""))
                .toList();
    }
}
