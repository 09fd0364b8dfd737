package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What mentoring is, what a mentor does and what people talk about (E6, S7).
 *
 * @param voluntary that it is somebody's own choice (E4)
 */
@Template("guidance/what-it-is")
record WhatItIsPage(
        String summary,
        String scheme,
        String means,
        List<String> mentorsDo,
        List<String> topics,
        String voluntary,
        List<Button> next)
        implements Card {}
