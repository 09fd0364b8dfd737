package dev.soundingboard.scheme;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is wrong with a scheme file, instead of a stack trace. */
class SchemeFailureAnalyzer extends AbstractFailureAnalyzer<SchemeFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SchemeFileException cause) {
        return new FailureAnalysis(
                "A scheme file can't be used. " + cause.getMessage(),
                "Mend the field in that file and start again. The README explains every field.",
                cause);
    }
}
