package dev.soundingboard.listing;

/** An application as the scheme team has it: with its author's name, and whether they are a mentor of the scheme already. */
record Submission(Application application, String name, boolean mentorAlready) {}
