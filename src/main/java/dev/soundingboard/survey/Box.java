package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy.Whom;

/** What is counted together: a survey asked in the same months, on one side of the pairs. */
record Box(String scheme, String survey, AskedIn asked, Whom whom) {}
