package dev.soundingboard.calendar;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a meeting as an .ics file to whoever holds its signed address. */
@RestController
class CalendarEndpoint {

    private static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final CalendarLinks links;
    private final List<Meetings> features;
    private final IcsFile file;

    CalendarEndpoint(CalendarLinks links, List<Meetings> features, IcsFile file) {
        this.links = links;
        this.features = features;
        this.file = file;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> ics(@PathVariable String token) {
        return links.meetingOf(token)
                .flatMap(id -> features.stream()
                        .flatMap(feature -> feature.find(id).stream())
                        .findFirst())
                .map(meeting -> ResponseEntity.ok()
                        .contentType(ICS)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                        .body(file.of(meeting)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String attachment() {
        return ContentDisposition.attachment().filename("meeting.ics").build().toString();
    }
}
