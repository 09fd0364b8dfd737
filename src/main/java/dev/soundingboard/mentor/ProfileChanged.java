package dev.soundingboard.mentor;

/** What trainees can find this mentor by has changed. */
record ProfileChanged(Mentor mentor) {}
