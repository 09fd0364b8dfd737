package dev.soundingboard.mentor;

/** What tells mentors of one name apart: what they do, and where. */
interface InPractice {

    String specialty();

    String place();

    /** "Cardiology, Winchester". */
    default String practiceInWords() {
        return "%s, %s".formatted(specialty(), place());
    }
}
