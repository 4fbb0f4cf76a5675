-- Schema 2: what the coach's desk adds. New tables only, so that the texts of schema 1 stay as they are.

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    academy INTEGER REFERENCES academy(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    guidance TEXT NOT NULL DEFAULT '',
    weight INTEGER,
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX criterion_academy ON criterion(academy) WHERE academy IS NOT NULL;

CREATE TABLE session_material (
    id INTEGER PRIMARY KEY,
    session INTEGER REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
    material INTEGER REFERENCES material(id) DEFERRABLE INITIALLY DEFERRED,
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_material_session ON session_material(session) WHERE session IS NOT NULL;
CREATE INDEX session_material_material ON session_material(material) WHERE material IS NOT NULL;

CREATE TABLE criterion_score (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    application INTEGER REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
    criterion INTEGER REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
    points INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX criterion_score_team ON criterion_score(team) WHERE team IS NOT NULL;
CREATE INDEX criterion_score_application ON criterion_score(application) WHERE application IS NOT NULL;
CREATE INDEX criterion_score_criterion ON criterion_score(criterion) WHERE criterion IS NOT NULL;

CREATE TABLE study (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    material INTEGER REFERENCES material(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    studied_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX study_team ON study(team) WHERE team IS NOT NULL;
CREATE INDEX study_material ON study(material) WHERE material IS NOT NULL;
CREATE INDEX study_person ON study(person) WHERE person IS NOT NULL;

CREATE TABLE progress_snapshot (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    state TEXT NOT NULL DEFAULT 'not_started',
    rating TEXT NOT NULL DEFAULT '',
    done INTEGER,
    expected INTEGER
) STRICT;
CREATE INDEX progress_snapshot_team ON progress_snapshot(team) WHERE team IS NOT NULL;
CREATE INDEX progress_snapshot_phase ON progress_snapshot(phase) WHERE phase IS NOT NULL;
