-- Schema 3: what a plan holds besides its text, and its named versions. New tables only, as in schema 2.

CREATE TABLE plan_role (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plan_role_team ON plan_role(team) WHERE team IS NOT NULL;
CREATE INDEX plan_role_plan ON plan_role(plan) WHERE plan IS NOT NULL;
CREATE INDEX plan_role_person ON plan_role(person) WHERE person IS NOT NULL;

CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX responsibility_team ON responsibility(team) WHERE team IS NOT NULL;
CREATE INDEX responsibility_plan ON responsibility(plan) WHERE plan IS NOT NULL;

CREATE TABLE responsibility_share (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    responsibility INTEGER REFERENCES responsibility(id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER REFERENCES plan_role(id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL DEFAULT 'responsible'
) STRICT;
CREATE INDEX responsibility_share_team ON responsibility_share(team) WHERE team IS NOT NULL;
CREATE INDEX responsibility_share_responsibility ON responsibility_share(responsibility) WHERE responsibility IS NOT NULL;
CREATE INDEX responsibility_share_role ON responsibility_share(role) WHERE role IS NOT NULL;

CREATE TABLE process_step (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    owner_role TEXT NOT NULL DEFAULT '',
    tool TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX process_step_team ON process_step(team) WHERE team IS NOT NULL;
CREATE INDEX process_step_plan ON process_step(plan) WHERE plan IS NOT NULL;
CREATE INDEX process_step_owner ON process_step(owner) WHERE owner IS NOT NULL;

CREATE TABLE instrument (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'clause',
    clause_kind TEXT NOT NULL DEFAULT '',
    used_when TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned',
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    owner_role TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX instrument_team ON instrument(team) WHERE team IS NOT NULL;
CREATE INDEX instrument_plan ON instrument(plan) WHERE plan IS NOT NULL;
CREATE INDEX instrument_owner ON instrument(owner) WHERE owner IS NOT NULL;

CREATE TABLE spend_category (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    cpv TEXT NOT NULL DEFAULT '',
    value INTEGER,
    potential INTEGER,
    risk INTEGER,
    theme TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX spend_category_team ON spend_category(team) WHERE team IS NOT NULL;
CREATE INDEX spend_category_plan ON spend_category(plan) WHERE plan IS NOT NULL;

CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    due TEXT,
    done_on TEXT,
    owner INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    owner_role TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX training_team ON training(team) WHERE team IS NOT NULL;
CREATE INDEX training_plan ON training(plan) WHERE plan IS NOT NULL;
CREATE INDEX training_owner ON training(owner) WHERE owner IS NOT NULL;

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'people',
    amount REAL,
    unit TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    year INTEGER,
    note TEXT NOT NULL DEFAULT '',
    rank REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX resource_team ON resource(team) WHERE team IS NOT NULL;
CREATE INDEX resource_plan ON resource(plan) WHERE plan IS NOT NULL;

CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY,
    team INTEGER REFERENCES team(id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    at TEXT,
    author TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT 'by_hand',
    note TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_version_team ON plan_version(team) WHERE team IS NOT NULL;
CREATE INDEX plan_version_plan ON plan_version(plan) WHERE plan IS NOT NULL;
