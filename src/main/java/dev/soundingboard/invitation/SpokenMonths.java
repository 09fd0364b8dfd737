package dev.soundingboard.invitation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of months as people say it: "3", "three months", "6 weeks", "half a year". */
final class SpokenMonths {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final double WEEKS_OF_A_YEAR = 52;
    private static final int WEEKS_OF_A_FORTNIGHT = 2;

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** No part of another number, and none below nought. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,–−-])\\d{1,4}(?!\\d|[–−-]|[.,]\\d)");

    private static final Pattern SPELT = Pattern.compile(
            "\\b(?<number>an?|%s)(?: (?:week|fortnight|month|year)s?\\b.*|$)".formatted(String.join("|", NUMBERS)));
    private static final Pattern HALF_A_YEAR = Pattern.compile("\\bhalf (?:a )?year\\b");
    private static final Pattern OTHER_UNIT = Pattern.compile("\\b(?:half|days?|hours?|quarters?|decades?)\\b");
    private static final Pattern WEEKS = Pattern.compile("\\bweeks?\\b");
    private static final Pattern FORTNIGHTS = Pattern.compile("\\bfortnights?\\b");
    private static final Pattern YEARS = Pattern.compile("\\byears?\\b");

    private SpokenMonths() {}

    /** Empty for what is no such number, and 0 for none. Weeks are rounded up. */
    static Optional<Integer> read(String said) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        if (HALF_A_YEAR.matcher(text).find() && !DIGITS.matcher(text).find()) {
            return Optional.of(MONTHS_OF_A_YEAR / 2);
        }
        return OTHER_UNIT.matcher(text).find()
                ? Optional.empty()
                : number(text).filter(number -> number > 0).map(number -> months(number, text));
    }

    /** Whether it has been rounded. */
    static boolean isRounded(String said) {
        var text = said.toLowerCase(Locale.ROOT);
        return WEEKS.matcher(text).find() || FORTNIGHTS.matcher(text).find();
    }

    private static Optional<Integer> number(String text) {
        return DIGITS.matcher(text).results().count() == 0 ? spelt(text) : digits(text);
    }

    /** Of two numbers, who knows which is meant. */
    private static Optional<Integer> digits(String text) {
        return DIGITS.matcher(text).results().count() == 1
                ? NUMBER.matcher(text)
                        .results()
                        .map(found -> Integer.parseInt(found.group()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Integer> spelt(String text) {
        var found = SPELT.matcher(text);
        return found.find() ? Optional.of(Math.max(0, NUMBERS.indexOf(found.group("number"))) + 1) : Optional.empty();
    }

    private static int months(int number, String text) {
        if (YEARS.matcher(text).find()) {
            return number * MONTHS_OF_A_YEAR;
        }
        var weeks = FORTNIGHTS.matcher(text).find() ? number * WEEKS_OF_A_FORTNIGHT : number;
        return isRounded(text) ? (int) Math.ceil(weeks * MONTHS_OF_A_YEAR / WEEKS_OF_A_YEAR) : number;
    }
}
