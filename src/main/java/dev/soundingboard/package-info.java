/**
 * The guided tour. Read the packages in this order; each says in a sentence what lives there.
 *
 * <ol>
 *   <li>{@code chat}: the conversation kernel. A {@code Turn} says who asks for which {@code Command}; the
 *       {@code Dispatcher} gives it to its one {@code Handler} in one transaction; the answer is a {@code Reply}.
 *   <li>{@code scheme}: a mentoring scheme's rules, read from {@code schemes/*.yml}.
 *   <li>{@code people}, {@code mentor}, {@code taster}: the domain. {@code taster} is the pattern: its
 *       {@code TasterCommand} is the vocabulary, each handler one use case, {@code TasterRequest} the only place with legal
 *       moves, {@code TasterRules} the policy, {@code TasterCards} what is shown to whom.
 *   <li>{@code joining}: which scheme, in which role, and the privacy notice. {@code trainee}: a trainee's details, and when
 *       they may ask. {@code listing}: becoming a listed mentor and staying an honest one. {@code photo}: pictures, made
 *       safe to show.
 *   <li>{@code standing}: what a listed mentor keeps up; a new edition of the agreement, supervision, peers, skills.
 *   <li>{@code independence}: who works too close to whom. {@code directory}: finding a mentor, and suggesting one.
 *   <li>{@code mentorship}: the pair, in which a taster can end, or an introduction by the team: {@code allocation}.
 *       {@code pairing}: the same by two names. {@code parting}: the team ends a pair, or a mentor leaves.
 *   <li>{@code session}: when the two meet, and being reminded.
 *   <li>{@code agreement}: how the two agree to work, and what they agreed before.
 *   <li>{@code survey}: short surveys of which only totals are kept, and feedback to the team.
 *   <li>{@code journal}: what the two keep of their sessions. {@code evidence}: what people take away.
 *   <li>{@code guidance}: what mentoring is, how it goes, where to turn. {@code home}: greeting, help, what waits for me.
 *   <li>{@code team}: where the scheme team begins. {@code suspension}: hiding a mentor from trainees.
 *       {@code onbehalf}: what it does for one trainee. {@code account}: bringing somebody to a new account.
 *       {@code groups}: peer groups of mentors. {@code event}: development days. {@code invitation}: asking those who
 *       return soon. {@code broadcast}: writing to many. {@code weekly}: what the team hears once a week.
 *       {@code admins}: who is one. {@code audit}: what they did. {@code roster}: whom it has on its list.
 *       {@code report}: how the scheme goes, in figures that name nobody.
 *   <li>{@code notification}: telling somebody later. {@code hours}: when they may be written to, and of what. {@code mail}:
 *       by e-mail, for whoever asks. {@code calendar}: meetings in calendars. {@code links}: addresses
 *       that run out. {@code download}: files to take away. {@code confidential}: text that only its readers can open.
 *       {@code ticking}: what every node does again and again.
 *   <li>{@code cards}: the Adaptive Card template language. {@code teams}: the only place that knows the Bot Framework.
 * </ol>
 *
 * <p>A turn from the outside in: {@code teams.MessagesEndpoint} → {@code teams.admission} → {@code chat.Dispatcher} → a
 * handler → {@code teams.answering}. What others are told: an event → the feature's
 * {@code …Notifications} → {@code notification.Relay} → {@code teams.sending}.
 */
@NullMarked
package dev.soundingboard;

import org.jspecify.annotations.NullMarked;
