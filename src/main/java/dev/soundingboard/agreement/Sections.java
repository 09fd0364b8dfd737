package dev.soundingboard.agreement;

import dev.soundingboard.agreement.ReadCard.Section;
import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import java.util.List;
import java.util.stream.Stream;

/** What one version of an agreement says, prompt by prompt. */
final class Sections {

    private Sections() {}

    /** Without the prompts that they left out, and where it is settled without the review day, which stands above. */
    static List<Section> of(OurAgreement ours, Agreement agreement) {
        return ours.policy().prompts().stream()
                .flatMap(prompt -> ours
                        .said(prompt, agreement.number())
                        .map(said -> agreement.isSettled() ? said.withoutReview() : said)
                        .map(said -> new Section(prompt.title(), lines(said)))
                        .stream())
                .filter(section -> !section.says().isEmpty())
                .toList();
    }

    static List<String> lines(Said said) {
        return Stream.of(
                        said.rhythm(),
                        said.text(),
                        labelled("If one of us has to cancel: %s", said.cancelling()),
                        Days.typed(said.review())
                                .map(Moments::dayInWords)
                                .map("Look at it again on %s"::formatted)
                                .orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String labelled(String line, String text) {
        return text.isEmpty() ? "" : line.formatted(text);
    }
}
