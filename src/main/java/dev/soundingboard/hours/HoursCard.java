package dev.soundingboard.hours;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * When somebody is written to, and of what they are reminded.
 *
 * @param note what has just happened; empty for nothing
 * @param when between which hours, on which days, by which clock
 * @param now whether it is quiet just now, and until when; empty if it isn't
 * @param away leave, nights and so on that are not over, a line each
 * @param topics which reminders are off
 */
@Template("hours/hours")
record HoursCard(String note, String when, String now, List<String> away, String topics, List<Button> ways)
        implements Card {

    @Override
    public String summary() {
        return "When I write to you";
    }
}
