package dev.soundingboard.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Writes a meeting as iCalendar (RFC 5545): private, and neutrally named. */
@Component
class IcsFile {

    private final Clock clock;

    IcsFile(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("JavaUtilDate") // the library's type
    String of(Meeting meeting) {
        var event = new VEvent();
        event.setUid(meeting.id() + "@sounding-board");
        event.setSequence(meeting.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(meeting.start()));
        event.setDateEnd(Date.from(meeting.end()));
        event.setSummary(Meeting.TITLE);
        event.setClassification(Classification.private_());
        var calendar = new ICalendar();
        calendar.setProductId("-//Sounding Board//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
