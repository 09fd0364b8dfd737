package dev.soundingboard.chat;

import java.util.List;

/**
 * What a feature has for a scheme's team: what only they can decide, what may be stuck, and what they can do. It names
 * people, dates and counts, and never what somebody wrote (D2). However many there are, it asks the database as often.
 */
public interface TeamItem {

    /** So many of a group are shown; of the others only how many they are. */
    int AT_ONCE = 5;

    /** What waits for one of the admin's team, because nobody else can decide it; the longest wait first. */
    default List<Group> toDecide(Actor admin) {
        return List.of();
    }

    /** What may be stuck in the admin's scheme, and whom they could help; the longest first. */
    default List<Group> stuck(Actor admin) {
        return List.of();
    }

    /** What an admin can do here. Asks no database. */
    default List<Way> ways(Actor admin) {
        return List.of();
    }

    /**
     * Things of one kind.
     *
     * @param about what it means, or what helps, in a sentence or two
     * @param count how many there are in all
     * @param rows the first of them
     * @param ways to all of them at once; mostly one or none
     */
    record Group(String title, String about, int count, List<Row> rows, List<Button> ways) {

        /** None for none, so that nothing is said of what isn't there. */
        public static List<Group> of(String title, String about, int count, List<Row> rows, Button... ways) {
            return count == 0
                    ? List.of()
                    : List.of(new Group(
                            title, about, count, rows.stream().limit(AT_ONCE).toList(), List.of(ways)));
        }
    }

    /**
     * One of them.
     *
     * @param who whom it is about
     * @param since since when, and what else can be told in a few words
     */
    record Row(String who, String since, Button open) {}

    /** Where a way stands in the team's menu. */
    enum Area {
        PEOPLE("Who is here"),
        PAIRS("Trainees and pairs"),
        MENTORS("Mentors"),
        SCHEME("How the scheme goes");

        private final String words;

        Area(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** Something that the team can do. */
    record Way(Area area, Button button) {}
}
