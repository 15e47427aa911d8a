//! The labels of the forms: what a line announces.

use super::names::is_name;
use super::words::{count, head_end, key, leading_number, without_bullet};
use crate::vocabulary::ParticipationRole;

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    ShortTitle,
    Date,
    Place,
    Theme,
    SubTheme,
    /// One person with the role, or several.
    Role(ParticipationRole),
    /// A list of people with the role, in any form.
    Roles(ParticipationRole),
    /// The name of a person with the role, whose organization and group have labels of their own.
    NameOf(ParticipationRole),
    OrganizationOf(ParticipationRole),
    /// The lines that follow are of the person with that role.
    Of(ParticipationRole),
    Name,
    Organization,
    Group,
    Region,
    Format,
    Minutes,
    Attendance,
    PolicyQuestions,
    Goals,
    /// Targets of the goals, in the words of whoever proposes the session.
    Targets,
    Outcomes,
    Facilitation,
    OnlineParticipation,
    Description,
    /// A section whose text is kept.
    Kept,
    Furniture,
}

impl Field {
    /// Whether what follows is text of many lines.
    pub(super) fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Outcomes
                | Self::Facilitation
                | Self::OnlineParticipation
                | Self::Description
                | Self::Kept
                | Self::Targets
        )
    }

    /// Whether what follows is people.
    pub(super) fn role(self) -> Option<ParticipationRole> {
        match self {
            Self::Role(role) | Self::Roles(role) | Self::NameOf(role) => Some(role),
            _ => None,
        }
    }
}

/// A label at the beginning of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label<'l> {
    pub(super) field: Field,
    /// The number behind it: Speaker 2.
    pub(super) order: Option<u32>,
    /// The label as printed, without its colon.
    pub(super) printed: &'l str,
    /// What follows it in the line.
    pub(super) value: &'l str,
    /// The second role of those whom it names: `Moderator and Organizer`.
    pub(super) also: Option<Field>,
}

use ParticipationRole as P;

/// The labels in all their forms, by their [`key`].
const LABELS: &[(&str, Field)] = &[
    // The title and the programme.
    ("session title", Field::Title),
    ("title of the session", Field::Title),
    ("short title", Field::ShortTitle),
    ("session time", Field::Date),
    ("session date", Field::Date),
    ("date and time", Field::Date),
    ("date", Field::Date),
    ("time", Field::Date),
    ("when", Field::Date),
    ("event calendar date", Field::Date),
    ("room", Field::Place),
    ("session room", Field::Place),
    ("venue", Field::Place),
    ("location", Field::Place),
    ("where", Field::Place),
    ("theme", Field::Theme),
    ("themes", Field::Theme),
    ("main theme", Field::Theme),
    ("igf theme", Field::Theme),
    ("thematic track", Field::Theme),
    ("thematic tracks", Field::Theme),
    ("track", Field::Theme),
    ("focus area", Field::Theme),
    ("main focus area", Field::Theme),
    ("issue area", Field::Theme),
    ("emerging and cross cutting issue area", Field::Theme),
    ("subtheme", Field::SubTheme),
    ("sub theme", Field::SubTheme),
    ("subthemes", Field::SubTheme),
    ("sub themes", Field::SubTheme),
    ("igf subtheme", Field::SubTheme),
    ("topic", Field::SubTheme),
    ("topics", Field::SubTheme),
    ("issue", Field::SubTheme),
    ("issues", Field::SubTheme),
    // People.
    ("organizer", Field::Role(P::Organizer)),
    ("organiser", Field::Role(P::Organizer)),
    ("session organizer", Field::Role(P::Organizer)),
    ("session organiser", Field::Role(P::Organizer)),
    ("main organizer", Field::Role(P::Organizer)),
    ("lead organizer", Field::Role(P::Organizer)),
    ("organizers", Field::Roles(P::Organizer)),
    ("organisers", Field::Roles(P::Organizer)),
    ("session organizers", Field::Roles(P::Organizer)),
    ("session organisers", Field::Roles(P::Organizer)),
    ("organizing team", Field::Roles(P::Organizer)),
    ("coordinator", Field::Role(P::Organizer)),
    ("co organizer", Field::Role(P::CoOrganizer)),
    ("co organiser", Field::Role(P::CoOrganizer)),
    ("coorganizer", Field::Role(P::CoOrganizer)),
    ("co organizers", Field::Roles(P::CoOrganizer)),
    ("co organisers", Field::Roles(P::CoOrganizer)),
    ("coorganizers", Field::Roles(P::CoOrganizer)),
    ("proposers name", Field::NameOf(P::Organizer)),
    ("proposer name", Field::NameOf(P::Organizer)),
    ("name of proposer", Field::NameOf(P::Organizer)),
    ("proposers organization", Field::OrganizationOf(P::Organizer)),
    ("proposers organisation", Field::OrganizationOf(P::Organizer)),
    ("proposer organization", Field::OrganizationOf(P::Organizer)),
    ("proposer", Field::Of(P::Organizer)),
    ("co proposers name", Field::NameOf(P::CoOrganizer)),
    ("co proposer name", Field::NameOf(P::CoOrganizer)),
    ("co proposers organization", Field::OrganizationOf(P::CoOrganizer)),
    ("co proposers organisation", Field::OrganizationOf(P::CoOrganizer)),
    ("co proposer organization", Field::OrganizationOf(P::CoOrganizer)),
    ("co proposer", Field::Of(P::CoOrganizer)),
    ("co organizers name", Field::NameOf(P::CoOrganizer)),
    ("session organizers name", Field::NameOf(P::Organizer)),
    ("organizers name", Field::NameOf(P::Organizer)),
    ("organizers organization", Field::OrganizationOf(P::Organizer)),
    ("moderators name", Field::NameOf(P::Moderator)),
    ("moderators organization", Field::OrganizationOf(P::Moderator)),
    ("speakers name", Field::NameOf(P::Speaker)),
    ("speaker name", Field::NameOf(P::Speaker)),
    ("speakers organization", Field::OrganizationOf(P::Speaker)),
    ("name", Field::Name),
    ("full name", Field::Name),
    ("organization", Field::Organization),
    ("organisation", Field::Organization),
    ("organizational affiliation", Field::Organization),
    ("organisational affiliation", Field::Organization),
    ("organization affiliation", Field::Organization),
    ("organisation affiliation", Field::Organization),
    ("affiliation", Field::Organization),
    ("stakeholder group", Field::Group),
    ("stakeholder", Field::Group),
    ("regional group", Field::Region),
    ("regional group of speakers", Field::Region),
    ("region", Field::Region),
    ("speaker", Field::Role(P::Speaker)),
    ("speakers", Field::Roles(P::Speaker)),
    ("confirmed speakers", Field::Roles(P::Speaker)),
    ("proposed speakers", Field::Roles(P::Speaker)),
    ("list of speakers", Field::Roles(P::Speaker)),
    ("invited speakers", Field::Roles(P::Speaker)),
    ("additional speaker", Field::Role(P::AdditionalSpeaker)),
    ("additional speakers", Field::Roles(P::AdditionalSpeaker)),
    ("panellist", Field::Role(P::Panellist)),
    ("panelist", Field::Role(P::Panellist)),
    ("panellists", Field::Roles(P::Panellist)),
    ("panelists", Field::Roles(P::Panellist)),
    ("information on panellists", Field::Roles(P::Panellist)),
    ("information on panelists", Field::Roles(P::Panellist)),
    ("list of panellists", Field::Roles(P::Panellist)),
    ("list of panelists", Field::Roles(P::Panellist)),
    ("information on speakers", Field::Roles(P::Speaker)),
    ("keynote speaker", Field::Role(P::KeynoteSpeaker)),
    ("keynote", Field::Role(P::KeynoteSpeaker)),
    ("keynote speakers", Field::Roles(P::KeynoteSpeaker)),
    ("presenter", Field::Role(P::Presenter)),
    ("presenters", Field::Roles(P::Presenter)),
    ("respondent", Field::Role(P::Respondent)),
    ("discussant", Field::Role(P::Respondent)),
    ("discussants", Field::Roles(P::Respondent)),
    ("chair", Field::Role(P::Chair)),
    ("host", Field::Role(P::Host)),
    ("facilitator", Field::Role(P::Facilitator)),
    ("facilitators", Field::Roles(P::Facilitator)),
    ("moderator", Field::Role(P::Moderator)),
    ("moderators", Field::Roles(P::Moderator)),
    ("session moderator", Field::Role(P::Moderator)),
    ("onsite moderator", Field::Role(P::OnsiteModerator)),
    ("on site moderator", Field::Role(P::OnsiteModerator)),
    ("in person moderator", Field::Role(P::OnsiteModerator)),
    ("onsite moderators", Field::Roles(P::OnsiteModerator)),
    ("online moderator", Field::Role(P::OnlineModerator)),
    ("on line moderator", Field::Role(P::OnlineModerator)),
    ("remote moderator", Field::Role(P::OnlineModerator)),
    ("online moderators", Field::Roles(P::OnlineModerator)),
    ("rapporteur", Field::Role(P::Rapporteur)),
    ("rapporteurs", Field::Roles(P::Rapporteur)),
    ("notetaker", Field::Role(P::Rapporteur)),
    ("note taker", Field::Role(P::Rapporteur)),
    ("speakers and moderators", Field::Roles(P::Speaker)),
    ("moderators and speakers", Field::Roles(P::Speaker)),
    // The form of the session.
    ("format", Field::Format),
    ("session format", Field::Format),
    ("format of the session", Field::Format),
    ("format of session", Field::Format),
    ("proposed session format", Field::Format),
    ("room layout", Field::Format),
    ("room setup", Field::Format),
    ("layout", Field::Format),
    ("duration", Field::Minutes),
    ("duration minutes", Field::Minutes),
    ("session duration", Field::Minutes),
    ("session duration minutes", Field::Minutes),
    ("duration of proposed session", Field::Minutes),
    ("duration of the session", Field::Minutes),
    ("length", Field::Minutes),
    ("attendance", Field::Attendance),
    ("mode", Field::Attendance),
    ("session mode", Field::Attendance),
    ("participation mode", Field::Attendance),
    // Questions and goals.
    ("policy question", Field::PolicyQuestions),
    ("policy questions", Field::PolicyQuestions),
    ("key policy questions", Field::PolicyQuestions),
    ("guiding policy questions", Field::PolicyQuestions),
    ("sdgs", Field::Goals),
    ("sdg", Field::Goals),
    ("related sdgs", Field::Goals),
    ("sustainable development goals", Field::Goals),
    ("sustainable development goals sdgs", Field::Goals),
    ("targets", Field::Targets),
    ("sdg targets", Field::Targets),
    // Text that has a place in a session.
    ("expected outcomes", Field::Outcomes),
    ("expected outcome", Field::Outcomes),
    ("outcomes", Field::Outcomes),
    ("intended outcomes", Field::Outcomes),
    ("key takeaways", Field::Outcomes),
    ("call to action", Field::Outcomes),
    ("discussion facilitation", Field::Facilitation),
    ("facilitation", Field::Facilitation),
    ("hybrid format", Field::Facilitation),
    ("interaction", Field::Facilitation),
    (
        "how will you facilitate interaction between onsite and online speakers and attendees",
        Field::Facilitation,
    ),
    (
        "how will you design the session to ensure the best possible experience for online and onsite participants",
        Field::Facilitation,
    ),
    ("online participation", Field::OnlineParticipation),
    ("remote participation", Field::OnlineParticipation),
    ("proposed additional tools", Field::OnlineParticipation),
    ("additional tools proposed", Field::OnlineParticipation),
    ("using igf official tool", Field::OnlineParticipation),
    ("usage of igf official tool", Field::OnlineParticipation),
    ("usage of igf tool", Field::OnlineParticipation),
    (
        "please note any complementary online tools platforms you plan to use to increase participation and interaction during the session",
        Field::OnlineParticipation,
    ),
    ("description", Field::Description),
    ("session description", Field::Description),
    ("description of the session", Field::Description),
    ("content of the session", Field::Description),
    ("session content", Field::Description),
    // Text that is kept.
    ("about this session", Field::Kept),
    ("additional policy questions information", Field::Kept),
    ("additional reference document link", Field::Kept),
    ("agenda", Field::Kept),
    ("session agenda", Field::Kept),
    ("draft agenda", Field::Kept),
    ("programme", Field::Kept),
    ("program", Field::Kept),
    ("session programme", Field::Kept),
    ("background", Field::Kept),
    ("background paper", Field::Kept),
    ("background document", Field::Kept),
    ("call to action 1", Field::Kept),
    ("conducted a workshop in igf before", Field::Kept),
    ("connection with previous messages", Field::Kept),
    ("consent", Field::Kept),
    ("country", Field::Kept),
    ("diversity", Field::Kept),
    ("dynamic coalition", Field::Kept),
    ("format description", Field::Kept),
    ("gender", Field::Kept),
    ("interventions", Field::Kept),
    ("internet governance issue", Field::Kept),
    ("key issues raised", Field::Kept),
    ("language", Field::Kept),
    ("link to report", Field::Kept),
    ("links", Field::Kept),
    ("organizations website", Field::Kept),
    ("other session organizers", Field::Kept),
    ("participation", Field::Kept),
    ("partners", Field::Kept),
    ("reference document", Field::Kept),
    ("reference documents", Field::Kept),
    ("related links", Field::Kept),
    ("relevance", Field::Kept),
    ("relevance of the issue", Field::Kept),
    ("relevance of the session", Field::Kept),
    ("relevance to internet governance", Field::Kept),
    ("relevance to theme", Field::Kept),
    ("relevance to the theme", Field::Kept),
    ("report", Field::Kept),
    ("session outputs", Field::Kept),
    ("session report", Field::Kept),
    ("speaker bios", Field::Kept),
    ("speakers bios", Field::Kept),
    ("bios", Field::Kept),
    ("biographies", Field::Kept),
    ("tag", Field::Kept),
    ("tags", Field::Kept),
    ("website", Field::Kept),
    ("what will participants gain from attending this session", Field::Kept),
    // What the page prints around it.
    ("about this session tab", Field::Furniture),
    ("add to my schedule", Field::Furniture),
    ("back to schedule", Field::Furniture),
    ("check in and access this session from the igf schedule", Field::Furniture),
    ("email link", Field::Furniture),
    ("email igf profile link", Field::Furniture),
    ("igf profile link", Field::Furniture),
    ("home", Field::Furniture),
    ("igf schedule", Field::Furniture),
    ("join here", Field::Furniture),
    ("loading", Field::Furniture),
    ("session", Field::Furniture),
    ("session active tab", Field::Furniture),
    ("show on landing page", Field::Furniture),
    ("skip to main content", Field::Furniture),
    (
        "this is now a legacy site and could be not up to date please move to the new igf website at",
        Field::Furniture,
    ),
    ("view", Field::Furniture),
    ("you are here", Field::Furniture),
];

/// No label has more words.
const LONGEST: usize = 24;

/// The label that a line begins with.
pub(super) fn label(line: &str) -> Option<Label<'_>> {
    let start = without_bullet(line).trim_matches('*').trim();
    let bare = numbered(start).unwrap_or(start);
    for (end, mark) in bare.char_indices().filter(|(_, c)| matches!(c, ':' | '：' | '?')).take(2) {
        let head = bare.get(..end)?;
        let value = bare.get(end..)?.strip_prefix(mark)?;
        let value = value.trim().trim_start_matches('*').trim();
        if let Some((field, order)) = known(head) {
            return Some(Label { field, order, printed: head.trim(), value, also: None });
        }
        if let Some((field, also)) = two_roles(head) {
            let also = (also != field).then_some(also);
            return Some(Label { field, order: None, printed: head.trim(), value, also });
        }
        // `Presenters of the messages:` announces a list.
        let of_list = head
            .split_once(" of ")
            .filter(|_| value.is_empty() && mark == ':')
            .and_then(|(role, _)| known(role));
        if let Some((field @ Field::Roles(_), order)) = of_list {
            return Some(Label { field, order, printed: head.trim(), value, also: None });
        }
    }
    // A note behind a dash or in brackets belongs to no label: `Session Report (* deadline) - click here`.
    let head = bare.split(" - ").next()?;
    let (field, order) = known(bare).or_else(|| known(head).filter(|(field, _)| *field == Field::Kept))?;
    Some(Label { field, order, printed: bare.trim().trim_end_matches('*').trim(), value: "", also: None })
}

/// The roles of a label that has two.
fn two_roles(head: &str) -> Option<(Field, Field)> {
    let (one, other) = [" and ", " & ", "/"].iter().find_map(|separator| head.split_once(separator))?;
    let role = |name: &str| known(name).map(|(field, _)| field).filter(|field| field.role().is_some());
    Some((role(one)?, role(other)?))
}

/// The labels of roles within a text that follows another: where each begins, and where its value does.
pub(super) fn roles_within(text: &str) -> Vec<(usize, Field, usize)> {
    let mut found = labels_within(text);
    found.retain(|(_, field, _)| field.role().is_some());
    found.extend(roles_before_names(text));
    found.sort_unstable_by_key(|(start, ..)| *start);
    found
}

/// The roles that stand within a text without a colon, behind an organization and before a name:
/// `Kelp Union Rapporteur Nerea Thalassa, Tide Watch`.
fn roles_before_names(text: &str) -> Vec<(usize, Field, usize)> {
    let words = ["Rapporteur ", "Moderator "].iter().flat_map(|word| text.match_indices(word));
    let found = words.filter_map(|(at, word)| {
        let (before, behind) = (text.get(..at)?, text.get(at.saturating_add(word.len())..)?);
        // No name has more words.
        let behind = behind.split_whitespace().take(7).collect::<Vec<_>>().join(" ");
        let name = behind.get(..head_end(&behind))?;
        if !is_name(name) || count(name) > 4 {
            return None;
        }
        let (role, end) = (word.trim_end(), at.saturating_add(word.len()));
        let last = before.split_whitespace().next_back()?;
        let longer = format!("{last} {role}");
        let (start, label) = match known(&longer) {
            Some(_) => (before.trim_end().len().saturating_sub(last.len()), longer.as_str()),
            None => (at, role),
        };
        let above = text.get(..start)?.split_whitespace().next_back()?;
        let is_apart = !above.ends_with([',', ';', ':', '-'])
            && above.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && above != "The";
        known(label).filter(|_| is_apart).map(|(field, _)| (start, field, end))
    });
    found.collect()
}

/// The labels within a text, likewise.
pub(super) fn labels_within(text: &str) -> Vec<(usize, Field, usize)> {
    let mut found = Vec::new();
    for (end, _) in text.match_indices(':') {
        let before = text.get(..end).unwrap_or_default();
        let starts: Vec<usize> =
            before.rmatch_indices(' ').map(|(at, _)| at.saturating_add(1)).take(4).collect();
        let at_start = (before.split_whitespace().take(5).count() <= 4).then_some(0);
        // The longest label counts: `Online Moderator`, which ends with `Moderator`.
        let of_label = |start: usize| {
            let label = before.get(start..).filter(|label| label.starts_with(char::is_uppercase))?;
            let (field, _) = known(label)?;
            Some((start, field, end.saturating_add(1)))
        };
        found.extend(starts.into_iter().chain(at_start).filter_map(of_label).next_back());
    }
    found
}

/// The field of a label, and the number behind it.
fn known(head: &str) -> Option<(Field, Option<u32>)> {
    if head.split_whitespace().count() > LONGEST {
        return None;
    }
    let whole = key(head);
    let found = |name: &str| LABELS.iter().find(|(label, _)| *label == name).map(|(_, field)| *field);
    if let Some(field) = found(&whole) {
        return Some((field, None));
    }
    let without_note = head.split('(').next().map(key)?;
    if without_note.len() < whole.len()
        && let Some(field) = found(&without_note)
    {
        return Some((field, None));
    }
    let (name, number) = whole.rsplit_once(' ')?;
    let order: u32 = number.parse().ok()?;
    let field = found(name.trim_end_matches(" no"))?;
    let is_numbered = match field {
        Field::Kept | Field::Outcomes => (1..=99).contains(&order),
        _ => field.role().is_some() && (1..=9_999).contains(&order),
    };
    is_numbered.then_some((field, Some(order)))
}

/// What stands behind the number of a question that the form itself asks.
fn numbered(line: &str) -> Option<&str> {
    let (_, rest) = leading_number(line)?;
    let rest = rest.strip_prefix([')', '.'])?.trim();
    // Only a question of the form has a number.
    let asked = rest.split('?').next().map(key)?;
    let is_of_form = asked.split(' ').count() > 10 && LABELS.iter().any(|(label, _)| *label == asked);
    is_of_form.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_known_with_and_without_value() {
        let of = |line| label(line).map(|label| (label.field, label.order, label.value));
        assert_eq!(of("Speaker 12: Nerea, X"), Some((Field::Role(P::Speaker), Some(12), "Nerea, X")));
        assert_eq!(of("Onsite Moderator: "), Some((Field::Role(P::OnsiteModerator), None, "")));
        assert_eq!(of("Policy Question(s)"), Some((Field::PolicyQuestions, None, "")));
        assert_eq!(of("Duration (minutes): 60"), Some((Field::Minutes, None, "60")));
        assert_eq!(
            of("What will participants gain from attending this session? Tides: a lot."),
            Some((Field::Kept, None, "Tides: a lot."))
        );
        assert_eq!(
            of("Co-Proposer's Name: Ms. Nerea"),
            Some((Field::NameOf(P::CoOrganizer), None, "Ms. Nerea"))
        );
        assert_eq!(
            label("Moderator and Organizer: N").and_then(|label| label.also),
            Some(Field::Role(P::Organizer))
        );
        let within = roles_within("N T, K Online Moderator: P S Rapporteur: X");
        let within: Vec<_> = within.into_iter().map(|(start, field, _)| (start, field)).collect();
        assert_eq!(within, [(7, Field::Role(P::OnlineModerator)), (29, Field::Role(P::Rapporteur))]);
        assert_eq!(of("Speakers of the house: many"), None);
        assert_eq!(of("What do speakers say? Much."), None);
    }
}
