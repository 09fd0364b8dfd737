package dev.soundingboard.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Writes a meeting as iCalendar (RFC 5545): private, and neutrally named. Its method is always PUBLISH (RFC 5546): a
 * CANCEL would have to name an organiser, which a calendar then shows. The same UID with a higher SEQUENCE and the
 * status CANCELLED takes back what was published.
 */
@Component
public class IcsFile {

    private final Clock clock;

    IcsFile(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("JavaUtilDate") // the library's type
    public String of(Meeting meeting) {
        var event = new VEvent();
        event.setUid(meeting.id() + "@sounding-board");
        event.setSequence(meeting.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(meeting.start()));
        event.setDateEnd(Date.from(meeting.end()));
        event.setSummary(Meeting.TITLE);
        event.setClassification(Classification.private_());
        event.setStatus(meeting.cancelled() ? Status.cancelled() : Status.confirmed());
        var calendar = new ICalendar();
        calendar.setProductId("-//Sounding Board//EN");
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
