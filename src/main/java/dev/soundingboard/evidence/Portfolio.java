package dev.soundingboard.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Somebody's evidence of a period: role, dates and hours, for a portfolio, an appraisal or a job plan.
 *
 * @param activities the earliest first
 * @param hasRecords whether there is something that they keep for themself
 */
record Portfolio(String name, String scheme, Period period, List<Activity> activities, boolean hasRecords) {

    /** How often somebody did one thing, and for how long. */
    record Total(String what, int times, Duration length, BigDecimal points) {

        static Total none(String what) {
            return new Total(what, 0, Duration.ZERO, BigDecimal.ZERO);
        }

        Total and(Activity one) {
            return new Total(what, times + 1, length.plus(one.length()), points.add(one.points()));
        }

        String inWords() {
            var hours = "%s, %s".formatted(times == 1 ? "once" : times + " times", hoursInWords(length));
            return points.signum() == 0
                    ? hours
                    : "%s, %s CPD points"
                            .formatted(hours, points.stripTrailingZeros().toPlainString());
        }
    }

    List<Total> totals() {
        var totals = new LinkedHashMap<String, Total>();
        activities.forEach(it -> totals.put(
                it.what(), totals.getOrDefault(it.what(), Total.none(it.what())).and(it)));
        return List.copyOf(totals.values());
    }

    /** As people write hours: 1.5. */
    static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    static String hoursInWords(Duration length) {
        var hours = hours(length);
        return "%s hour%s".formatted(hours.toPlainString(), hours.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
}
