-- Schema 1. One STRICT table a record kind, its columns in the order of the field descriptions (core/model), then the
-- house-keeping tables. docs/file-format.md explains both. Rules that keep changesets true: the id is the key and is
-- never updated, no UNIQUE on what a person edits, foreign keys without action and deferred, no generated columns.

CREATE TABLE academy (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    template TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned',
    language TEXT NOT NULL DEFAULT 'fi',
    starts TEXT,
    ends TEXT,
    organiser TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    coaches TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    example INTEGER NOT NULL DEFAULT 0,
    rank REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'month',
    starts TEXT,
    ends TEXT,
    description TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX phase_academy ON phase(academy) WHERE academy IS NOT NULL;

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'workshop',
    state TEXT NOT NULL DEFAULT 'planned',
    date TEXT,
    begins TEXT,
    finishes TEXT,
    place TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    agenda TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    moved_from TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_academy ON session(academy) WHERE academy IS NOT NULL;
CREATE INDEX session_phase ON session(phase) WHERE phase IS NOT NULL;
CREATE INDEX session_team ON session(team) WHERE team IS NOT NULL;

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text',
    due TEXT,
    required INTEGER NOT NULL DEFAULT 1,
    guidance TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX deliverable_academy ON deliverable(academy) WHERE academy IS NOT NULL;
CREATE INDEX deliverable_phase ON deliverable(phase) WHERE phase IS NOT NULL;

CREATE TABLE material (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'guide',
    description TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    themes TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX material_academy ON material(academy) WHERE academy IS NOT NULL;
CREATE INDEX material_phase ON material(phase) WHERE phase IS NOT NULL;

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    eforms TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX theme_academy ON theme(academy) WHERE academy IS NOT NULL;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'applicant',
    coach TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    goal TEXT NOT NULL DEFAULT '',
    sponsor_unit TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX team_academy ON team(academy) WHERE academy IS NOT NULL;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    business_id TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    spend INTEGER
) STRICT;
CREATE INDEX organisation_team ON organisation(team) WHERE team IS NOT NULL;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    organisation INTEGER REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'lead',
    units TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX membership_team ON membership(team) WHERE team IS NOT NULL;
CREATE INDEX membership_organisation ON membership(organisation) WHERE organisation IS NOT NULL;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    organisation INTEGER REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'other',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    consent INTEGER NOT NULL DEFAULT 0,
    keep_until TEXT,
    notes TEXT NOT NULL DEFAULT '',
    has_left INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_team ON person(team) WHERE team IS NOT NULL;
CREATE INDEX person_organisation ON person(organisation) WHERE organisation IS NOT NULL;

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    received TEXT,
    needs TEXT NOT NULL DEFAULT '',
    strategy_link TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    pilot_idea TEXT NOT NULL DEFAULT '',
    team_text TEXT NOT NULL DEFAULT '',
    working_time TEXT NOT NULL DEFAULT '',
    management TEXT NOT NULL DEFAULT '',
    interview_date TEXT,
    interview_notes TEXT NOT NULL DEFAULT '',
    score REAL,
    decision TEXT NOT NULL DEFAULT 'pending',
    decided_on TEXT,
    decision_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX application_team ON application(team) WHERE team IS NOT NULL;

CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    deliverable INTEGER REFERENCES deliverable(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL DEFAULT 'not_started',
    text TEXT NOT NULL DEFAULT '',
    submitted_on TEXT,
    reviewed_on TEXT,
    response TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX submission_team ON submission(team) WHERE team IS NOT NULL;
CREATE INDEX submission_deliverable ON submission(deliverable) WHERE deliverable IS NOT NULL;

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL DEFAULT 'present',
    people INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attendance_team ON attendance(team) WHERE team IS NOT NULL;
CREATE INDEX attendance_session ON attendance(session) WHERE session IS NOT NULL;
CREATE INDEX attendance_person ON attendance(person) WHERE person IS NOT NULL;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'not_started',
    summary TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT '',
    approved_on TEXT,
    review_on TEXT
) STRICT;
CREATE INDEX plan_team ON plan(team) WHERE team IS NOT NULL;

CREATE TABLE plan_section (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'not_started',
    is_hidden INTEGER NOT NULL DEFAULT 0,
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plan_section_team ON plan_section(team) WHERE team IS NOT NULL;
CREATE INDEX plan_section_plan ON plan_section(plan) WHERE plan IS NOT NULL;

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    subject_kind TEXT NOT NULL DEFAULT '',
    subject INTEGER NOT NULL DEFAULT 0,
    thread INTEGER REFERENCES comment(id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT,
    author TEXT NOT NULL DEFAULT '',
    side TEXT NOT NULL DEFAULT 'team',
    text TEXT NOT NULL DEFAULT '',
    anchor TEXT NOT NULL DEFAULT '',
    resolved INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX comment_team ON comment(team) WHERE team IS NOT NULL;
CREATE INDEX comment_thread ON comment(thread) WHERE thread IS NOT NULL;
CREATE INDEX comment_subject ON comment(subject);

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    section INTEGER REFERENCES plan_section(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    indicator TEXT NOT NULL DEFAULT '',
    baseline TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    due TEXT,
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    owner_role TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX goal_team ON goal(team) WHERE team IS NOT NULL;
CREATE INDEX goal_plan ON goal(plan) WHERE plan IS NOT NULL;
CREATE INDEX goal_section ON goal(section) WHERE section IS NOT NULL;
CREATE INDEX goal_owner ON goal(owner) WHERE owner IS NOT NULL;

CREATE TABLE pilot (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    organisation INTEGER REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT NOT NULL DEFAULT '',
    sector TEXT NOT NULL DEFAULT '',
    nature TEXT NOT NULL DEFAULT '',
    object TEXT NOT NULL DEFAULT '',
    cpv TEXT NOT NULL DEFAULT '',
    procedure TEXT NOT NULL DEFAULT '',
    value INTEGER,
    threshold_type TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT 'idea',
    notice_on TEXT,
    decision_on TEXT,
    contract_starts TEXT,
    contract_ends TEXT,
    option_months INTEGER,
    theme TEXT NOT NULL DEFAULT '',
    themes TEXT NOT NULL DEFAULT '',
    sdgs TEXT NOT NULL DEFAULT '',
    background TEXT NOT NULL DEFAULT '',
    social_goal TEXT NOT NULL DEFAULT '',
    roles TEXT NOT NULL DEFAULT '',
    risk_analysis TEXT NOT NULL DEFAULT '',
    market_dialogue TEXT NOT NULL DEFAULT '',
    monitoring TEXT NOT NULL DEFAULT '',
    consequence TEXT NOT NULL DEFAULT '',
    costs TEXT NOT NULL DEFAULT '',
    hours REAL,
    worked TEXT NOT NULL DEFAULT '',
    would_change TEXT NOT NULL DEFAULT '',
    advice TEXT NOT NULL DEFAULT '',
    next_steps TEXT NOT NULL DEFAULT '',
    links TEXT NOT NULL DEFAULT '',
    contact_role TEXT NOT NULL DEFAULT '',
    contact_unit TEXT NOT NULL DEFAULT '',
    permission TEXT NOT NULL DEFAULT 'not_asked',
    published_on TEXT,
    version INTEGER,
    licence TEXT NOT NULL DEFAULT '',
    goal INTEGER REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    internal_notes TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX pilot_team ON pilot(team) WHERE team IS NOT NULL;
CREATE INDEX pilot_organisation ON pilot(organisation) WHERE organisation IS NOT NULL;
CREATE INDEX pilot_goal ON pilot(goal) WHERE goal IS NOT NULL;
CREATE INDEX pilot_owner ON pilot(owner) WHERE owner IS NOT NULL;

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'not_started',
    priority TEXT NOT NULL DEFAULT 'normal',
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    owner_role TEXT NOT NULL DEFAULT '',
    starts TEXT,
    due TEXT,
    done_on TEXT,
    agreed_due TEXT,
    theme TEXT NOT NULL DEFAULT '',
    goal INTEGER REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED,
    section INTEGER REFERENCES plan_section(id) DEFERRABLE INITIALLY DEFERRED,
    pilot INTEGER REFERENCES pilot(id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL DEFAULT '',
    effort REAL,
    cost INTEGER,
    waits_for TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_team ON action(team) WHERE team IS NOT NULL;
CREATE INDEX action_owner ON action(owner) WHERE owner IS NOT NULL;
CREATE INDEX action_goal ON action(goal) WHERE goal IS NOT NULL;
CREATE INDEX action_section ON action(section) WHERE section IS NOT NULL;
CREATE INDEX action_pilot ON action(pilot) WHERE pilot IS NOT NULL;

CREATE TABLE pilot_milestone (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    pilot INTEGER REFERENCES pilot(id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    planned TEXT,
    actual TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX pilot_milestone_team ON pilot_milestone(team) WHERE team IS NOT NULL;
CREATE INDEX pilot_milestone_pilot ON pilot_milestone(pilot) WHERE pilot IS NOT NULL;

CREATE TABLE clause (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    pilot INTEGER REFERENCES pilot(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'employment',
    placement TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    weight REAL,
    announced INTEGER NOT NULL DEFAULT 0,
    monitoring TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL DEFAULT '',
    consequence TEXT NOT NULL DEFAULT '',
    persons_min INTEGER,
    months_min REAL,
    hours_min REAL,
    person_months_min REAL,
    percent_value REAL,
    percent_staff REAL,
    target_groups TEXT NOT NULL DEFAULT '',
    paths TEXT NOT NULL DEFAULT '',
    annex_used INTEGER NOT NULL DEFAULT 0,
    annex_version TEXT NOT NULL DEFAULT '',
    risk_class TEXT NOT NULL DEFAULT 'not_assessed',
    self_assessment_requested TEXT,
    self_assessment_received TEXT,
    self_assessment_score REAL,
    audit_date TEXT,
    deviations INTEGER,
    deviations_open INTEGER,
    corrective_deadline TEXT,
    notes TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX clause_team ON clause(team) WHERE team IS NOT NULL;
CREATE INDEX clause_pilot ON clause(pilot) WHERE pilot IS NOT NULL;

CREATE TABLE risk (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    pilot INTEGER REFERENCES pilot(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    likelihood INTEGER,
    impact INTEGER,
    response TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    owner_role TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open'
) STRICT;
CREATE INDEX risk_team ON risk(team) WHERE team IS NOT NULL;
CREATE INDEX risk_pilot ON risk(pilot) WHERE pilot IS NOT NULL;
CREATE INDEX risk_plan ON risk(plan) WHERE plan IS NOT NULL;
CREATE INDEX risk_owner ON risk(owner) WHERE owner IS NOT NULL;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    pilot INTEGER REFERENCES pilot(id) DEFERRABLE INITIALLY DEFERRED,
    goal INTEGER REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    baseline REAL,
    baseline_on TEXT,
    target REAL,
    target_on TEXT,
    direction TEXT NOT NULL DEFAULT 'at_least',
    frequency TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    owner_role TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX indicator_team ON indicator(team) WHERE team IS NOT NULL;
CREATE INDEX indicator_pilot ON indicator(pilot) WHERE pilot IS NOT NULL;
CREATE INDEX indicator_goal ON indicator(goal) WHERE goal IS NOT NULL;

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    value REAL,
    expected INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX measurement_team ON measurement(team) WHERE team IS NOT NULL;
CREATE INDEX measurement_indicator ON measurement(indicator) WHERE indicator IS NOT NULL;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    moment TEXT NOT NULL DEFAULT 'start',
    date TEXT,
    note TEXT NOT NULL DEFAULT '',
    complete INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX assessment_team ON assessment(team) WHERE team IS NOT NULL;

CREATE TABLE assessment_score (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    assessment INTEGER REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL DEFAULT '',
    level INTEGER,
    target INTEGER,
    evidence TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX assessment_score_team ON assessment_score(team) WHERE team IS NOT NULL;
CREATE INDEX assessment_score_assessment ON assessment_score(assessment) WHERE assessment IS NOT NULL;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT,
    question TEXT NOT NULL DEFAULT '',
    score INTEGER,
    text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX feedback_academy ON feedback(academy) WHERE academy IS NOT NULL;
CREATE INDEX feedback_team ON feedback(team) WHERE team IS NOT NULL;
CREATE INDEX feedback_session ON feedback(session) WHERE session IS NOT NULL;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    subject_kind TEXT NOT NULL DEFAULT '',
    subject INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER,
    hash TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attachment_team ON attachment(team) WHERE team IS NOT NULL;
CREATE INDEX attachment_subject ON attachment(subject);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    subject_kind TEXT NOT NULL DEFAULT '',
    subject INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX decision_team ON decision(team) WHERE team IS NOT NULL;
CREATE INDEX decision_subject ON decision(subject);

CREATE TABLE coaching_note (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT,
    text TEXT NOT NULL DEFAULT '',
    follow_up TEXT
) STRICT;
CREATE INDEX coaching_note_team ON coaching_note(team) WHERE team IS NOT NULL;
CREATE INDEX coaching_note_session ON coaching_note(session) WHERE session IS NOT NULL;

CREATE TABLE coach_rating (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
    rating TEXT NOT NULL DEFAULT 'on_track',
    reason TEXT NOT NULL DEFAULT '',
    at TEXT
) STRICT;
CREATE INDEX coach_rating_team ON coach_rating(team) WHERE team IS NOT NULL;
CREATE INDEX coach_rating_phase ON coach_rating(phase) WHERE phase IS NOT NULL;

-- House-keeping, never part of a changeset.

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only: one row a step. `changes` is a changeset of SQLite's session extension; `format` 1: as it is,
-- 2: compressed (zlib, after four bytes of length); `digest` is the SHA-256 of `changes` as stored.
CREATE TABLE history (
    step INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    operation TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    args TEXT NOT NULL,
    schema INTEGER NOT NULL,
    reverts INTEGER,
    format INTEGER NOT NULL,
    digest BLOB NOT NULL,
    changes BLOB NOT NULL
) STRICT;

-- Which records, and whose, a step touched; for the history of a record or a team.
CREATE TABLE history_touch (
    record INTEGER NOT NULL,
    step INTEGER NOT NULL,
    kind TEXT NOT NULL,
    team INTEGER,
    PRIMARY KEY (record, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_touch_step ON history_touch(step);
CREATE INDEX history_touch_team ON history_touch(team, step) WHERE team IS NOT NULL;

-- The packages sent to and received from each team, with the state that both sides then knew.
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL,
    direction TEXT NOT NULL,
    number INTEGER NOT NULL,
    contains INTEGER NOT NULL,
    at TEXT NOT NULL,
    step INTEGER NOT NULL,
    digest BLOB NOT NULL,
    state BLOB NOT NULL
) STRICT;

-- Bytes of attachments by their SHA-256 (hexadecimal).
CREATE TABLE blob (
    hash TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(
    title, body, kind UNINDEXED, team UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
