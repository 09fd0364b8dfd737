package dev.soundingboard.roster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for a line of a table to be an entry of the scheme's list. A column that is missing changes nothing. */
final class EntryRules {

    private static final Map<String, Role> ROLES = Map.of(
            "trainee", Role.TRAINEE,
            "trainees", Role.TRAINEE,
            "mentee", Role.TRAINEE,
            "returner", Role.TRAINEE,
            "mentor", Role.MENTOR,
            "mentors", Role.MENTOR);

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]+\\.[^\\s@<>(),;:\".]+");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@].*");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;

    /** More than anybody could mentor. */
    private static final int MOST_MENTEES = 50;

    private final Scheme scheme;
    private final LocalDate today;

    EntryRules(Scheme scheme, LocalDate today) {
        this.scheme = scheme;
        this.today = today;
    }

    /** As whom the line puts somebody on the list, if it says so. */
    static Optional<Role> role(Line line) {
        return line.surplus()
                ? Optional.empty()
                : Optional.ofNullable(ROLES.get(line.cell(Column.ROLE).toLowerCase(Locale.ROOT)));
    }

    /** Whom the line is about. If it doesn't say so, all that is wrong with it is said at once. */
    Entry.Key key(Line line) throws RefusedLine {
        if (line.surplus()) {
            throw new RefusedLine("This line has more cells than there are headings. "
                    + "A cell with a comma in it needs quotation marks around it.");
        }
        var faults = new Faults();
        var role = role(line);
        if (role.isEmpty()) {
            faults.add("Give “trainee” or “mentor” as the role.");
        }
        var address = faults.inText(() -> address(line.cell(Column.EMAIL)));
        if (faults.areAny()) {
            role.ifPresentOrElse(
                    known -> read(line, Entry.of(new Entry.Key(known, address)), faults),
                    () -> faults.inText(() -> name(line.name())));
        }
        faults.check();
        return new Entry.Key(role.orElseThrow(), address);
    }

    /** What the line makes of what is on the list. */
    Entry entry(Line line, Entry before) throws RefusedLine {
        var faults = new Faults();
        var entry = read(line, before, faults);
        faults.check();
        return entry;
    }

    /** What can't be read is left out, and a fault. */
    private Entry read(Line line, Entry before, Faults faults) {
        var trainee = before.role() == Role.TRAINEE;
        return new Entry(
                before.role(),
                before.email(),
                faults.inText(() -> name(line.name())),
                trainee ? faults.in(() -> date(line, before.date())) : null,
                trainee
                        ? faults.inText(() ->
                                chosen(line, Column.GRADE, scheme.joining().grades(), before.grade()))
                        : "",
                faults.inText(
                        () -> chosen(line, Column.SPECIALTY, scheme.profile().specialties(), before.specialty())),
                faults.inText(() -> chosen(line, Column.PLACE, scheme.profile().places(), before.place())),
                trainee ? null : faults.in(() -> limit(line, Column.PER_YEAR, before.perYear())),
                trainee ? null : faults.in(() -> limit(line, Column.AT_A_TIME, before.atATime())));
    }

    private static String address(String cell) throws RefusedLine {
        var address = cell.replaceFirst("(?i)^mailto:", "").replace('’', '\'').toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            throw new RefusedLine("There is no e-mail address.");
        }
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new RefusedLine("%s is not an e-mail address.".formatted(RefusedLine.quoted(cell)));
        }
        return address;
    }

    private static String name(String name) throws RefusedLine {
        if (name.isEmpty()) {
            throw new RefusedLine("There is no name.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RefusedLine("The name is longer than %d characters.".formatted(LONGEST_NAME));
        }
        if (FORMULA.matcher(name).matches()) {
            throw new RefusedLine("A name can’t begin with “%s”.".formatted(name.substring(0, 1)));
        }
        return name;
    }

    /** E2; one that is on the list already was good when it came there. */
    private @Nullable LocalDate date(Line line, @Nullable LocalDate before) throws RefusedLine {
        var policy = scheme.joining().date();
        if (policy == null || !line.has(Column.DATE)) {
            return before;
        }
        var cell = line.cell(Column.DATE);
        if (cell.isEmpty()) {
            return null;
        }
        var date = TypedDate.read(cell)
                .orElseThrow(() -> new RefusedLine("%s is not a date that I can read. Write it like 15/01/2027."
                        .formatted(RefusedLine.quoted(cell))));
        return date.equals(before) ? date : within(policy, date);
    }

    private LocalDate within(KeyDate policy, LocalDate date) throws RefusedLine {
        var earliest = today.minus(policy.past());
        var latest = today.plus(policy.ahead());
        if (date.isBefore(earliest) || date.isAfter(latest)) {
            throw new RefusedLine("The %s must be between %s and %s."
                    .formatted(policy.name(), Moments.dayInWords(earliest), Moments.dayInWords(latest)));
        }
        return date;
    }

    private static String chosen(Line line, Column column, List<String> choices, String before) throws RefusedLine {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return line.has(column) ? "" : before;
        }
        return choices.stream()
                .filter(choice -> choice.equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> new RefusedLine("%s is not a %s of this scheme. It has: %s."
                        .formatted(RefusedLine.quoted(cell), column.heading(), String.join(", ", choices))));
    }

    private static @Nullable Integer limit(Line line, Column column, @Nullable Integer before) throws RefusedLine {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return line.has(column) ? null : before;
        }
        var number = cell.matches("\\d{1,3}") ? Integer.parseInt(cell) : 0;
        if (number < 1 || number > MOST_MENTEES) {
            throw new RefusedLine("Give %s as a number from 1 to %d.".formatted(column.heading(), MOST_MENTEES));
        }
        return number;
    }
}
