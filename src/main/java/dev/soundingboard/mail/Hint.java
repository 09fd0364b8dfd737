package dev.soundingboard.mail;

import dev.soundingboard.calendar.Meeting;
import java.util.List;

/**
 * What an e-mail says that isn't the same in every one.
 *
 * @param lines a sentence for each thing that waits
 * @param meetings to attach for a calendar
 */
record Hint(String subject, List<String> lines, List<Meeting> meetings) {}
