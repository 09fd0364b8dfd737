package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** What a mentee and a mentor gain from mentoring (E6). */
@Template("guidance/gains")
record GainsPage(String summary, String scheme, List<String> menteesGain, List<String> mentorsGain, List<Button> next)
        implements Card {}
