package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy.Whom;

/** What is counted together: a survey in a year, on one side of the pairs. */
record Box(String scheme, String survey, int year, Whom whom) {}
