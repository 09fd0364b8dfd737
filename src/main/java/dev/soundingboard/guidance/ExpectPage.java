package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * How the mentoring goes.
 *
 * @param often how often the two meet (S1)
 * @param term how long it lasts (S2)
 * @param firstMeeting what happens in the first meeting (S3)
 * @param where where and how they meet (S4)
 */
@Template("guidance/expect")
record ExpectPage(
        String summary,
        String scheme,
        String often,
        String term,
        List<String> firstMeeting,
        List<String> where,
        List<Button> next)
        implements Card {}
